import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sarif } from '../../src/diagnostics/report/sarif.ts';
import { rules } from '../../src/lint/registry.ts';
import { fileReport, hushed, on, printed, safeguard, settings } from './findings.ts';

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const schema = new URL('sarif-subset.schema.json', import.meta.url);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

function runOf(diagnostics: readonly Diagnostic[], catalogue = settings.catalogue) {
  const log = JSON.parse(printed(sarif, [fileReport(diagnostics)], { catalogue }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

describe('the SARIF report', () => {
  it('gives a finding its rule, place, path and fingerprint', () => {
    const related = [{ message: 'The other value.', range: on(7, 3, 1, 'a b/ü#.yaml') }];
    const { tool, columnKind, results } = runOf([{ ...safeguard, related }]);
    expect(columnKind).toBe('unicodeCodePoints');
    expect(tool.driver).toMatchObject({ name: 'privacyc', version: '1.2.3' });
    const [rule] = tool.driver.rules;
    expect(rule).toMatchObject({ id: safeguard.rule, defaultConfiguration: { level: 'error' } });
    expect(rule.helpUri).toMatch(/^https:/);
    expect(rule.help.markdown).toMatch(/\*\*Law\*\* \[GDPR Art\. .*\*\*Bad\*\*\n\n```yaml\n/s);
    expect(rule.help.markdown).not.toContain('# <--');
    expect(results).toEqual([
      {
        ruleId: safeguard.rule,
        ruleIndex: 0,
        level: 'error',
        message: { text: `${safeguard.message} ${safeguard.how}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'privacy.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 16 },
            },
            logicalLocations: [{ fullyQualifiedName: safeguard.path }],
          },
        ],
        relatedLocations: [
          {
            id: 1,
            message: { text: 'The other value.' },
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/%C3%BC%23.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 4 },
            },
          },
        ],
        partialFingerprints: { 'privacyc/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
        suppressions: [],
      },
    ]);
  });

  it('keeps a fingerprint when lines move, and never gives it twice', () => {
    const prints = (...found: readonly Diagnostic[]): readonly string[] =>
      runOf(found).results.map(
        (one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0],
      );
    const moved = { ...safeguard, range: on(40, 5, 11), message: 'Said otherwise.' };
    expect(prints(moved)).toEqual(prints(safeguard));
    const [first, second, third] = prints(safeguard, moved, { ...safeguard, path: 'recipients.b' });
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('tells what was set aside, by what, and why', () => {
    const accepted = { by: 'baseline', reason: 'accepted on 2026-11-22' } as const;
    const { results, tool } = runOf([hushed, { ...safeguard, suppressed: accepted }]);
    expect(results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'until the contract is signed' }],
      [{ kind: 'external', status: 'accepted', justification: 'accepted on 2026-11-22' }],
    ]);
    expect(tool.driver.rules).toHaveLength(1);
  });

  it('describes every rule there is', () => {
    const found = rules.map(({ id }) => ({ ...safeguard, rule: id }));
    expect(runOf(found, rules).tool.driver.rules).toHaveLength(rules.length);
  });

  it('is a log also when there is nothing to report', () => {
    expect(runOf([])).toMatchObject({ tool: { driver: { rules: [] } }, results: [] });
  });

  it('lets no value become a link', () => {
    const [{ message }] = runOf([
      { ...safeguard, message: 'See [x](https://evil.example).' },
    ]).results;
    expect(message.text).toMatch(/^See \[x\] \(https:/);
  });
});
