import { describe, expect, it } from 'vitest';
import { findingsOn } from '../findings.ts';

const rulesOn = (note: string, more = '') =>
  findingsOn(
    `activities:\n  help:\n    title: Help\n    note: ${JSON.stringify(note)}\n${more}`,
    '',
    '2026-11-22',
  )
    .map(({ rule }) => rule)
    .filter((rule) => /^(?:texts|links)\/|mentioned-only/.test(rule));

describe('texts that are as they should be', () => {
  it.each([
    'You may object at any time. It is not possible to undo this.',
    'Below our threshold the shop does not offer purchase on invoice.',
    'Orders above 100 euros are sent by courier.',
    'The period follows from section 257 HGB and section 7 of the Act.',
    'See [section 3](#cookies) for the cookies.',
    'You can read the policy again on [this page](https://desk.example/privacy).',
    'We keep it until you tell us. Then we delete it.',
    'Write to Desk.io or to help@desk.example.',
    'GDPR, TKG 2021 and BAO apply.',
    'You have the right to object.',
    'Cookies are personal data where they single you out.',
    'We do not use Google Analytics.',
    'The server is safe behind a door that is always locked.',
  ])('%s', (note) => {
    expect(rulesOn(note)).toEqual([]);
  });
});

describe('texts that are not', () => {
  it.each([
    ['We might call you.', 'texts/qualified'],
    ['We usually call you.', 'texts/hedged'],
    ['We call, write, etc.', 'texts/open-list'],
    ['We keep name, address and more.', 'texts/open-list'],
    ['IP addresses are not personal data.', 'texts/wrong-statement'],
    ['Pseudonymised logs are no longer personal data.', 'texts/wrong-statement'],
    ['By continuing to browse this site you accept cookies.', 'texts/consent-by-use'],
    ['You accept this by using our site.', 'texts/consent-by-use'],
    ['Please check this policy regularly.', 'texts/duty-to-recheck'],
    ['We recommend that you review this notice for changes.', 'texts/duty-to-recheck'],
    ['Contact us before you complain to the authority.', 'texts/complaint-conditional'],
    ['This policy gives you the right to ask.', 'texts/rights-granted'],
    ['Your data cannot be stolen.', 'texts/absolute-promise'],
    ['The reasons are as described above.', 'texts/dangling-reference'],
    ['Please click here.', 'texts/dangling-reference'],
    ['More in section 4.2.', 'texts/dangling-reference'],
    ['WE DO NOT SELL ANY OF YOUR DATA TO ANYBODY.', 'texts/capitals'],
    ['We call.You answer.', 'texts/space-missing'],
    ['See http://desk.example for more.', 'links/insecure'],
    ['See [more](http://desk.example) there.', 'links/insecure'],
    ['The [list](https://ec.europa.eu/consumers/odr) of boards.', 'links/moved'],
    ['The [page](https://desk.example/de/privacy).', 'links/other-language'],
    ['The [page](https://desk.example/privacy?hl=de).', 'links/other-language'],
    ['The page is https://desk.example/privacy.', 'links/bare'],
  ])('%s', (note, expected) => {
    expect(rulesOn(note)).toContain(expected);
  });

  it('a service that is mentioned', () => {
    expect(rulesOn('We count with Google Analytics.', '    recipients: none\n')).toEqual([
      'recipients/mentioned-only',
    ]);
  });
});

it('a sentence that stands in two notes is told once, at the second', () => {
  const twice = 'The server stands in Vienna and is watched day and night.';
  const more = `  shop:\n    title: Shop\n    note: ${twice} It is new.\n`;
  expect(rulesOn(twice, more)).toEqual(['texts/repeated-sentence']);
});

it('texts of what does not take place are not read', () => {
  expect(rulesOn('We might call you.', '    status: planned\n')).toEqual([]);
});

it('words in another language are no English ones', () => {
  const found = findingsOn(
    'notice: { languages: [de] }\nactivities:\n  help: { note: Wir rufen may be an. }\n',
    'texts/',
    '2026-11-22',
  );
  expect(found).toEqual([]);
});
