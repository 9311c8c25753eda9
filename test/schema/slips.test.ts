import { describe, expect, it } from 'vitest';
import { declareFiles, problemsBelow } from '../source/problems.ts';

const activity = (facts: string): string => `activities: { web: { ${facts} } }\n`;

describe('nothing after a key', () => {
  it.each([
    ['on lines', 'controller:\n  phone:\n  email: a@b.example\n', '3:3', '`phone` has no value.'],
    ['in brackets', 'controller: { phone: , name: x }\n', '2:15', '`phone` has no value.'],
    ['without a colon', 'controller: { phone, name: x }\n', '2:15', '`phone` has no value.'],
    ['as a sign', 'controller: { phone: ~ }\n', '2:15', '`phone` has no value.'],
    ['as an empty text', 'controller: { phone: "" }\n', '2:22', '`phone` is an empty text.'],
    ['as a space', 'controller: { phone: "\u00a0 " }\n', '2:22', '`phone` is an empty text.'],
    [
      'as letters nobody sees',
      'controller: { phone: "\u200b\u2060" }\n',
      '2:22',
      '`phone` is an empty text.',
    ],
    ['at the top', 'controller:\n', '2:1', '`controller` has no value.'],
    ['in a list', 'include:\n  -\n', '3:4', 'An item of `include` has no value.'],
    [
      'but a comment',
      'notice:\n  url: #privacy\n',
      '3:3',
      '`url` has no value: `#privacy` is taken as a comment.',
    ],
  ])('%s', (_, yaml, at, message) => {
    expect(problemsBelow(yaml)).toEqual([`${at} schema/empty-value ${message}`]);
  });
});

describe('part of a text', () => {
  it.each([
    ['several words', activity('provision: { technical: not shown, or late }'), '2:57', 'or late'],
    ['one word', activity('provision: { technical: not shown, ever }'), '2:57', 'ever'],
  ])('behind a comma: %s', (_, yaml, at, words) => {
    const message = `\`${words}\` is read as a key of its own.`;
    expect(problemsBelow(yaml)).toEqual([`${at} schema/unknown-key ${message}`]);
  });

  it('behind a `#` is a warning', () => {
    const yaml = `privacyc: 1\nactivities:\n  web:\n    purpose: answer #1 of all\n`;
    const [only, more] = declareFiles(yaml).problems;
    expect(more).toBeUndefined();
    expect(only).toMatchObject({
      rule: 'source/swallowed-by-comment',
      severity: 'warning',
      message: 'Only `answer` is read: `#1 of all` is taken as a comment.',
    });
  });

  it.each(['answer # all', 'answer#1', '"answer #1"', 'answer #! note'])(
    'but not in %s',
    (text) => {
      expect(problemsBelow(`activities:\n  web:\n    purpose: ${text}\n`)).toEqual([]);
    },
  );
});

describe('a number or a word that YAML takes for another kind', () => {
  it.each([
    [
      'a name',
      'controller: { name: 7 }',
      '2:21',
      '`name` is read as the number `7`; a text is due.',
    ],
    [
      'a name',
      'controller: { name: true }',
      '2:21',
      '`name` is read as the yes-or-no value `true`; a text is due.',
    ],
    [
      'a version',
      'notice: { versions: { 2026-10-01: { version: 3.10 } } }',
      '2:46',
      '`version` is read as the number `3.1`; a text is due.',
    ],
    [
      'an article',
      activity('legalBasis: { legalObligation: [GDPR Art. 12, 15] }'),
      '2:68',
      'An item of `legalObligation` is the number `15`: it names no law.',
    ],
    [
      'an article',
      activity('retention: { period: P1Y, law: [GDPR Art. 12, 15] }'),
      '2:68',
      'An item of `law` is the number `15`: it names no law.',
    ],
    [
      'a yes',
      'controller: { publicBody: yes }',
      '2:27',
      '`publicBody` is the text `yes`; `true` or `false` is due.',
    ],
    [
      'a count',
      'controller: { headCount: 1.5 }',
      '2:26',
      '`headCount` is the number `1.5`; a whole number is due.',
    ],
  ])('%s: %s', (_, yaml, at, message) => {
    expect(problemsBelow(yaml)).toEqual([`${at} schema/wrong-type ${message}`]);
  });

  it.each(['country: NO', 'name: yes', 'name: 1.2.3'])('but not in %s', (fact) => {
    expect(problemsBelow(`controller: { ${fact} }`)).toEqual([]);
  });
});

describe('keys of other languages', () => {
  it.each([
    [
      'a merge key',
      'controller: { <<: { name: x } }',
      '2:15 schema/unknown-key Merge keys (`<<`) are not part of the language.',
    ],
    [
      'a day that no calendar has',
      'notice: { versions: { 2026-02-30: x } }',
      '2:23 schema/bad-date `2026-02-30` is not a day of the calendar written as YYYY-MM-DD.',
    ],
    [
      'a short date',
      'notice: { versions: { 2026-1-1: x } }',
      '2:23 schema/bad-date `2026-1-1` is not a day of the calendar written as YYYY-MM-DD.',
    ],
    [
      'a prototype',
      'activities: { __proto__: { title: x } }',
      '2:15 schema/bad-id `__proto__` cannot be a key in `activities`: an id is kebab-case, such as `credit-check`.',
    ],
    [
      'a prototype at the top',
      '__proto__: { controller: { name: x } }',
      '2:1 schema/unknown-key `__proto__` is not a key at the top of a declaration.',
    ],
    [
      'a later version',
      'privacyc: 2',
      '1:11 schema/version-missing `2` is no version of the language; the only one is 1.',
    ],
  ])('%s', (_, yaml, problem) => {
    const text = yaml.startsWith('privacyc') ? yaml : `privacyc: 1\n${yaml}`;
    expect(declareFiles(text).problems.map(lineOf)).toEqual([problem]);
  });

  it('a constructor is an id like any other', () => {
    const { declaration, problems } = declareFiles(
      'privacyc: 1\nactivities: { constructor: { title: x, recipients: [constructor] } }\nrecipients: { constructor: { name: y } }\ncookies: { necessary: { __proto__: { activity: constructor, access: constructor } } }\n',
    );
    expect(problems).toEqual([]);
    expect(Object.entries(declaration.activities ?? {})).toEqual([
      ['constructor', { title: { en: 'x' }, recipients: ['constructor'] }],
    ]);
    expect(Object.entries(declaration.cookies?.necessary ?? {})).toEqual([
      ['__proto__', { activity: 'constructor', access: ['constructor'] }],
    ]);
  });
});

describe('the same twice', () => {
  it('is said of each repetition', () => {
    expect(problemsBelow('notice: { languages: [en, de, en, de, en] }')).toEqual([
      '2:31 schema/duplicate-item This list names `en` twice.',
      '2:35 schema/duplicate-item This list names `de` twice.',
      '2:39 schema/duplicate-item This list names `en` twice.',
    ]);
  });
});

function lineOf({
  range,
  rule,
  message,
}: {
  readonly range: { readonly line: number; readonly column: number };
  readonly rule: string;
  readonly message: string;
}): string {
  return `${range.line}:${range.column} ${rule} ${message}`;
}
