import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { world } from './world.ts';

const ENGLISH =
  'We use what you tell us to send you what you have ordered and to answer your letters. ' +
  'We keep it for as long as the law on taxes asks us to, and nobody else gets it. ' +
  'Whoever wants to know what we have written down may ask us, and we answer within a month.\n';
const GERMAN =
  'Wir verwenden, was Sie uns mitteilen, um Ihnen zu schicken, was Sie bestellt haben, und um Ihre ' +
  'Briefe zu beantworten. Wir bewahren es so lange auf, wie das Steuerrecht es von uns verlangt. ' +
  'Wer wissen will, was wir aufgeschrieben haben, kann uns fragen; wir antworten in einem Monat.\n';

const files = {
  '/site/policy.md': ENGLISH,
  '/site/sub/privacy.html': `<p>${GERMAN}`,
  '/site/empty.txt': '\n',
};

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const isReport = ajv.compile(schema);

describe('audit', () => {
  it('finds but missing statements in a text that reads well', async () => {
    const { code, stdout, stderr } = await world({ ...files, '/site/policy.md': ENGLISH }).run(
      'audit',
      'policy.md',
      '--format',
      'json',
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const found: readonly { readonly rule: string }[] = JSON.parse(stdout).diagnostics;
    expect(found.filter(({ rule }) => !rule.startsWith('disclosure/'))).toEqual([]);
  });

  it('gives one text with its language beside its findings, and in the list', async () => {
    const { stdout } = await world(files).run('audit', 'policy.md', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(isReport(report)).toBe(true);
    expect(report.language).toEqual({ code: 'en', certain: true });
    expect(report.audits).toEqual([
      { file: 'policy.md', language: report.language, disclosures: report.disclosures },
    ]);
  });

  it('loses nothing of several texts', async () => {
    const { stdout } = await world(files).run('audit', 'policy.md', 'sub', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(isReport(report)).toBe(true);
    expect(report).not.toHaveProperty('disclosures');
    expect(
      report.audits.map((one: { file: string; language: { code: string } }) => [
        one.file,
        one.language.code,
      ]),
    ).toEqual([
      ['policy.md', 'en'],
      ['sub/privacy.html', 'de'],
    ]);
  });

  it('reads standard input under the name that it is given', async () => {
    const { stdout } = await world({}, { stdin: `<p>${GERMAN}` }).run(
      'audit',
      '-',
      '--stdin-path',
      'a.html',
      '-f',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ files: ['a.html'], language: { code: 'de' } });
  });

  it('fails on a text without words', async () => {
    const { code, stdout } = await world(files).run('audit', 'empty.txt');
    expect(code).toBe(1);
    expect(stdout).toContain('empty.txt:1:1  error  reading/empty');
  });

  it('fails at the level that is asked for', async () => {
    const { run } = world({ '/site/a.txt': 'Privacy' });
    expect((await run('audit', 'a.txt', '--rule', 'reading/language=off')).stdout).not.toContain(
      'reading/language',
    );
    expect((await run('audit', 'a.txt', '--fail-on', 'info')).code).toBe(1);
  });

  it('says which file there is not, and which folder holds none', async () => {
    const { run } = world(files);
    expect(await run('audit', 'polici.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `policy.md`?'),
    });
    expect(await run('audit', '.git')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no .md, .html, .txt or .docx'),
    });
    expect((await run('audit')).code).toBe(2);
  });
});
