import { expect, it } from 'vitest';
import { leaves, suggested, wrong } from './suggested.ts';

/** Prose enough to tell the language by. */
const ENGLISH =
  'We want you to know what happens with the data that you give to us when you buy from our shop. ' +
  'This page tells you what we do with them, and whom you can ask about them at any time.';

/** What the text tells: `path: value (line)`; the prose before it has two lines. */
async function told(text: string, file = 'notice.md'): Promise<readonly string[]> {
  const { yaml } = await suggested(file, `${ENGLISH}\n\n${text}`);
  expect(wrong(yaml)).toEqual([]);
  return leaves(yaml)
    .filter(({ line }) => line !== undefined)
    .map(({ path, value, line }) => `${path}: ${value} (${line})`);
}

const cases: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  [
    'who is named before “is the controller”',
    'Lampenhaus GmbH, Kai 1, 1010 Vienna, is the controller of the data.',
    ['controller.name: Lampenhaus GmbH (3)', 'controller.address: Kai 1, 1010 Vienna (3)'],
  ],
  [
    'the lines under a heading, with their labels',
    '## Data controller\n\nCompany: Lampenhaus GmbH\\\nAddress: Kai 1, 1010 Vienna\\\nE-mail: hello@lampenhaus.example\\\nPhone: +43 1 9087655',
    [
      'controller.name: Lampenhaus GmbH (5)',
      'controller.address: Kai 1, 1010 Vienna (6)',
      'controller.email: hello@lampenhaus.example (7)',
      'controller.phone: +43 1 9087655 (8)',
    ],
  ],
  [
    'no company of the catalogue as the controller',
    'For its pages the controller is Meta Platforms Ireland Limited, Dublin 2.',
    [],
  ],
  [
    'a gap in place of the controller',
    'The data controller is [name and address of the company].',
    [
      'controller.name: TODO: the text has a gap: “[name and address of the company]” (3)',
      'controller.address: TODO: the text has a gap: “[name and address of the company]” (3)',
      'controller.email: TODO: the text has a gap: “[name and address of the company]” (3)',
    ],
  ],
  ['nothing that a sentence denies', 'We use neither Google Analytics nor Hotjar.', []],
  ['no service whose name is a word', 'We meet at the Square, with Crisp apples.', []],
  [
    'a service by its former name and X in a list',
    'We use Twitter, and are on Facebook and X.',
    ['recipients.x.service: x (3)', 'recipients.facebook.name: Facebook (3)'],
  ],
  [
    'a company with its legal form where an activity gives data to it, and no link of others',
    '## Unpaid bills\n\nWe give them to Inkasso Kai GmbH; see https://evil.example/privacy.',
    [
      'activities.debt-collection.title: Unpaid bills (3)',
      'activities.debt-collection.kind: finance.debt_collection (3)',
      'activities.debt-collection.recipients: inkasso-kai-gmbh (5)',
      'recipients.inkasso-kai-gmbh.name: Inkasso Kai GmbH (5)',
    ],
  ],
  [
    'cookies by their names, and who sets them only where the text says so',
    'The cookies `_ga` and `_hjSessionUser_12` are kept. We use Hotjar. See __proto__.',
    [
      'recipients.hotjar.service: hotjar (3)',
      'cookies.analytics._ga.activity: TODO: the activity that it serves (3)',
      'cookies.analytics._ga.access: TODO: controller, or who else can read it (3)',
      'cookies.analytics._ga.duration: TODO: how long it is kept (3)',
      'cookies.analytics._hjSessionUser_12.activity: TODO: the activity that it serves (3)',
      'cookies.analytics._hjSessionUser_12.access: hotjar (3)',
      'cookies.analytics._hjSessionUser_12.duration: TODO: how long it is kept (3)',
    ],
  ],
  [
    'no officer, no cookie and no law where the sentence denies them',
    'We have no data protection officer, write to hello@lampenhaus.example. We do not set `_ga`. The GDPR does not apply.',
    ['controller.dataProtectionOfficer: TODO: how to reach the officer (3)'],
  ],
  [
    'as a question what only a sentence that denies speaks of',
    'We do not send a newsletter.',
    ['activities.newsletter: TODO: does this take place? The sentence denies something (3)'],
  ],
  [
    'a basis that is named without an article',
    '## Newsletter\n\nWe send it on the basis of your consent.',
    [
      'activities.newsletter.title: Newsletter (3)',
      'activities.newsletter.kind: marketing.email (3)',
      'activities.newsletter.legalBasis.consent.withdraw: TODO: how people withdraw consent (5)',
    ],
  ],
  [
    'whose address the officer has for rights',
    'To exercise your rights, write to our data protection officer. Our data protection officer is Ada Kern, ada@lampenhaus.example.',
    [
      'controller.dataProtectionOfficer.name: Ada Kern (3)',
      'controller.dataProtectionOfficer.email: ada@lampenhaus.example (3)',
      'rights.email: ada@lampenhaus.example (3)',
    ],
  ],
  [
    'whom a gap stands for, and not those whom the gap names',
    '## Redirection [If you use Google Ads or Hotjar, please supplement this section]\n\nWe use advertising services to show you more. If you do not wish that, you can withdraw your consent.',
    [
      'activities.targeted-advertising.title: advertising services (5)',
      'activities.targeted-advertising.kind: marketing.ads.targeted (5)',
      'activities.targeted-advertising.legalBasis.consent.withdraw: TODO: how people withdraw consent (5)',
      'activities.targeted-advertising.recipients: targeted-advertising-recipients (3)',
      'recipients.targeted-advertising-recipients: TODO: the text has a gap: “[If you use Google Ads or Hotjar, please supplement this section]” (3)',
    ],
  ],
  [
    'a form for rights, with its link or without',
    'To exercise your rights, write to us or use our [online form](https://lampenhaus.example/form).',
    [
      'rights.email: TODO: the address for requests (3)',
      'rights.form: https://lampenhaus.example/form (3)',
    ],
  ],
];

it.each(cases)('tells %s', async (_, text, expected) => {
  expect(await told(text)).toEqual(expected);
});

it('reads a page by its words, not by its markup', async () => {
  const page = `<p>${ENGLISH}</p>\n<!-- The controller is Hidden GmbH, Kai 1. -->\n<p>The controller is <b>Lampen &amp; Licht GmbH</b>, Kai 1, 1010 Vienna, Austria.</p>`;
  const { yaml } = await suggested('notice.html', page);
  expect(yaml).toContain('name: Lampen & Licht GmbH # line 3\n');
  expect(yaml).not.toContain('Hidden');
});
