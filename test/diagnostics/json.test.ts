import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/diagnostics/report/json.ts';
import { fileReport, on, safeguard, settings } from './findings.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function report(...files: Parameters<ReturnType<typeof json>['add']>[0][]) {
  const { add, end } = json(settings);
  expect(files.map(add).join('')).toBe('');
  return JSON.parse(end());
}

describe('the JSON report', () => {
  it('fits its schema and holds every member', () => {
    const related = [{ message: 'The other value.', range: on(7, 3, 1, 'a.yaml') }];
    const suppressed = { by: 'comment', reason: 'until the contract is signed' } as const;
    const found = report(fileReport([safeguard, { ...safeguard, related, suppressed }]));
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(found.diagnostics[0]).toEqual({
      rule: 'transfers/safeguard-missing',
      severity: 'error',
      message: 'Transfer to US names no safeguard.',
      file: 'privacy.yaml',
      line: 4,
      column: 5,
      endLine: 4,
      endColumn: 16,
      path: 'recipients.mailer.transfers',
      why: safeguard.why,
      how: safeguard.how,
      law: ['GDPR-13-1-f-1', 'GDPR-13-1-f-2', 'GDPR-46'].map((id) => ({
        id,
        ref: id === 'GDPR-46' ? 'GDPR Art. 46' : 'GDPR Art. 13(1)(f)',
        url: expect.stringContaining('https://eur-lex.europa.eu/'),
      })),
      related: [],
      suppressed: null,
    });
    expect(found.diagnostics[1].related).toEqual([
      { message: 'The other value.', file: 'a.yaml', line: 7, column: 3, endLine: 7, endColumn: 4 },
    ]);
    expect(found.diagnostics[1].suppressed).toEqual(suppressed);
    expect(found.summary).toEqual({ errors: 1, warnings: 0, infos: 0, suppressed: 1 });
  });

  it('is a report also when there is nothing to report', () => {
    const found = report(fileReport([]), fileReport([], '', 'b.yaml'));
    expect(validate(found)).toBe(true);
    expect(found).toEqual({
      formatVersion: '1.0',
      tool: settings.tool,
      date: '2026-11-22',
      files: ['privacy.yaml', 'b.yaml'],
      diagnostics: [],
      summary: { errors: 0, warnings: 0, infos: 0, suppressed: 0 },
    });
  });

  it('has a schema that refuses another shape', () => {
    const found = report(fileReport([safeguard]));
    const [first] = found.diagnostics;
    expect(validate({ ...found, diagnostics: [{ ...first, line: 0 }] })).toBe(false);
    expect(validate({ ...found, summary: {} })).toBe(false);
  });
});
