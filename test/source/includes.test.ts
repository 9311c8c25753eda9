import { describe, expect, it } from 'vitest';
import { declareFiles, type Files, problemsBelow } from './problems.ts';

const open = 'controller: { vatId: TODO ask (Finance), nam: x }\n';
const openFact = 'c.yaml:1:22 source/todo `controller.vatId` is open: ask.';
const misspelt =
  'c.yaml:1:42 schema/unknown-key `nam` is not a key in `controller`. Did you mean `name`?';

describe('an include that cannot be followed', () => {
  it.each([
    ['a missing file', 'nope.yaml', 'include-missing There is no file `nope.yaml`.'],
    ['the folder', '.', 'include-missing There is no file `.`.'],
    [
      'a file above',
      '../up.yaml',
      'include-outside `../up.yaml` lies outside of the project folder.',
    ],
    [
      'a file above, on a detour',
      'a/../../up.yaml',
      'include-outside `a/../../up.yaml` lies outside of the project folder.',
    ],
    ['an absolute path', '/etc/passwd', 'include-outside `/etc/passwd` is not a relative path.'],
    ['a page', '"https://x.example/a"', 'include-missing There is no file `https://x.example/a`.'],
    [
      'the file itself',
      'privacy.yaml',
      'include-cycle `privacy.yaml` closes a circle: privacy.yaml → privacy.yaml.',
    ],
  ])('%s', (_, path, message) => {
    expect(problemsBelow(`include: [${path}]\n`)).toEqual([`2:11 source/${message}`]);
  });

  it('a circle over several files', () => {
    const files = { 'a.yaml': 'include: [b/b.yaml]\n', 'b/b.yaml': 'include: [../a.yaml]\n' };
    expect(problemsBelow('include: [a.yaml]\n', files)).toEqual([
      'b/b.yaml:1:11 source/include-cycle `../a.yaml` closes a circle: a.yaml → b/b.yaml → a.yaml.',
    ]);
  });

  it.each([
    [
      'not a list',
      'a.yaml',
      '2:10 schema/wrong-type `include` is the text `a.yaml`; a list is due.',
    ],
    ['nothing', '[""]', '2:11 schema/empty-value An item of `include` is an empty text.'],
    [
      'a number',
      '[1]',
      '2:11 schema/wrong-type An item of `include` is read as the number `1`; a text is due.',
    ],
    ['open', '[TODO which]', '2:11 source/todo `include` has an open item: which.'],
  ])('%s', (_, list, problem) => {
    expect(problemsBelow(`include: ${list}\n`)).toEqual([problem]);
  });
});

describe('a mistake in an included file', () => {
  it.each([
    ['an empty file', '', 'c.yaml:1:1 source/empty The file is empty.'],
    ['a list', '- a\n', 'c.yaml:1:1 source/empty The file holds a list and no keys.'],
    [
      'no YAML',
      'controller: { name',
      'c.yaml:1:13 source/syntax This bracket is never closed. Nothing else was checked.',
    ],
    [
      'a misspelt key',
      'nam: x\n',
      'c.yaml:1:1 schema/unknown-key `nam` is not a key at the top of a declaration.',
    ],
  ])('%s stands in its own file', (_, text, problem) => {
    expect(problemsBelow('include: [c.yaml]\n', { 'c.yaml': text })).toEqual([problem]);
  });

  it.each<[string, string, Files]>([
    ['twice by one file', 'include: [c.yaml, ./c.yaml]\n', {}],
    [
      'by two files',
      'include: [a.yaml, b.yaml]\n',
      { 'a.yaml': 'include: [c.yaml]\n', 'b.yaml': 'include: [c.yaml]\n' },
    ],
  ])('is said once where the file is included %s', (_, yaml, files) => {
    expect(problemsBelow(yaml, { ...files, 'c.yaml': open })).toEqual([misspelt, openFact]);
  });
});

describe('facts of two files', () => {
  const phone = (number: string): string => `controller: { phone: "${number}" }\n`;
  const files = { 'a.yaml': phone('1'), 'b.yaml': phone('2') };

  it('that disagree are an error where neither decides', () => {
    expect(problemsBelow('include: [a.yaml, b.yaml]\n', files)).toEqual([
      'a.yaml:1:22 source/include-conflict `controller.phone` is stated differently in b.yaml.',
    ]);
  });

  it('that disagree are decided by the file that includes both', () => {
    expect(problemsBelow(`include: [a.yaml, b.yaml]\n${phone('3')}`, files)).toEqual([
      '3:22 source/include-override `controller.phone` replaces the value in a.yaml.',
    ]);
  });

  it('are replaced by the including file, which says so', () => {
    const declared = declareFiles(`privacyc: 1\ninclude: [a.yaml]\n${phone('3')}`, files);
    const [only, more] = declared.problems;
    expect(more).toBeUndefined();
    expect(only).toMatchObject({ rule: 'source/include-override', severity: 'info' });
    expect(only?.related[0]?.range).toMatchObject({ file: 'a.yaml', line: 1, column: 22 });
    expect(declared.declaration.controller?.phone).toBe('3');
  });

  it('may be open in one and stated by the file that includes it', () => {
    const declared = declareFiles(`privacyc: 1\ninclude: [a.yaml]\n${phone('3')}`, {
      'a.yaml': 'controller: { phone: TODO ask }\n',
    });
    expect(declared.problems).toEqual([]);
    expect(declared.open).toEqual([]);
  });

  it('activities and recipients are dropped by `none`', () => {
    const { declaration } = declareFiles(
      'privacyc: 1\ninclude: [a.yaml]\nactivities: { news: none }\nrecipients: { brevo: { none: we stopped } }\n',
      {
        'a.yaml':
          'activities: { news: { title: TODO which }, web: { title: W } }\nrecipients: { brevo: { service: brevo } }\n',
      },
    );
    expect(Object.keys(declaration.activities ?? {})).toEqual(['web']);
    expect(declaration.recipients).toEqual({});
  });
});

describe('a translation', () => {
  const german = `language: de
translates: 2026-10-01
notice: { title: Datenschutz }
controller: { dataProtectionOfficer: { none: Wir sind zu klein } }
`;

  it('adds its texts and nothing about itself', () => {
    const { declaration, problems } = declareFiles(
      `privacyc: 1
include: [privacy.de.yaml]
notice: { title: Privacy, languages: [en, de] }
controller: { dataProtectionOfficer: { none: We are too small } }
`,
      { 'privacy.de.yaml': german },
    );
    expect(problems).toEqual([]);
    expect(declaration.language).toBeUndefined();
    expect(declaration.translates).toBeUndefined();
    expect(declaration.notice?.title).toEqual({ en: 'Privacy', de: 'Datenschutz' });
    expect(declaration.controller?.dataProtectionOfficer?.none).toEqual({
      en: 'We are too small',
      de: 'Wir sind zu klein',
    });
  });

  it('is not needed where the included company file names the language', () => {
    const { declaration } = declareFiles(
      'privacyc: 1\ninclude: [a.yaml]\nnotice: { title: Datenschutz }\n',
      { 'a.yaml': 'notice: { languages: [de] }\n' },
    );
    expect(declaration.notice?.title).toEqual({ de: 'Datenschutz' });
  });
});
