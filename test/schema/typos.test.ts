import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';

const webshop = readFileSync(
  new URL('../../examples/webshop/privacy.yaml', import.meta.url),
  'utf8',
);

/** The errors of the web shop's declaration, each as `line rule message`. */
function errorsOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const reader = () => ({ failure: 'missing' }) as const;
  return check({ file: 'privacy.yaml', bytes, reader }, '2026-11-22')
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ range, rule, message }) => `${range.line} ${rule} ${message}`);
}

/** The first line in which two texts differ, 1-based. */
function firstChange(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').findIndex((line, at) => line !== lines[at]) + 1;
}

it('the declaration without a slip has no error', () => {
  expect(errorsOf(webshop)).toEqual([]);
});

type Slip = readonly [written: string, slip: string, message: string];

const SLIPS: readonly (readonly [what: string, slips: readonly Slip[]])[] = [
  [
    'a word is misspelt',
    [
      [
        'legalBasis: contract\n',
        'legalBasis: contrct\n',
        'unknown-word `contrct` is not known here. Did you mean `contract`?',
      ],
      [
        'give: doubleOptIn',
        'give: doubleOptin',
        'unknown-word `doubleOptin` is not known here. Did you mean `doubleOptIn`?',
      ],
      ['subject: rest', 'subject: others', 'unknown-word `others` is not known here.'],
      [
        'recipients: none',
        'recipients: None',
        'unknown-word `None` is not known here. Did you mean `none`?',
      ],
      [
        'provision: voluntary',
        'provision: volunteer',
        'unknown-word `volunteer` is not known here. Did you mean `voluntary`?',
      ],
      [
        'role: processor',
        'role: processer',
        'unknown-word `processer` is not known here. Did you mean `processor`?',
      ],
      ['exemption: basket', 'exemption: cart', 'unknown-word `cart` is not known here.'],
      ['regimes: [eu-gdpr]', 'regimes: [gdpr]', 'unknown-word `gdpr` is not known here.'],
      [
        'directMarketing: [email]',
        'directMarketing: [mail]',
        'unknown-word `mail` is not known here. Did you mean `email`?',
      ],
    ],
  ],
  [
    'a key is misspelt',
    [
      [
        'legitimateInterests: a website',
        'legitimateInterest: a website',
        'unknown-key `legitimateInterest` is not a key in `activities.website.legalBasis`. Did you mean `legitimateInterests`?',
      ],
      [
        'give: doubleOptIn',
        'gives: doubleOptIn',
        'unknown-key `gives` is not a key in `activities.newsletter.legalBasis.consent`. Did you mean `give`?',
      ],
      [
        'period: P14D',
        'perod: P14D',
        'unknown-key `perod` is not a key in `activities.website.retention`. Did you mean `period`?',
      ],
      [
        'telemetry.attack: { until',
        'telemetry.attack: { untill',
        'unknown-key `untill` is not a key in `activities.website.retention.except.telemetry.attack`. Did you mean `until`?',
      ],
      [
        'contractual: we cannot deliver',
        'contract: we cannot deliver',
        'unknown-key `contract` is not a key in `activities.orders.provision`.',
      ],
      [
        'US:\n        dataPrivacyFramework',
        'USA:\n        dataPrivacyFramework',
        'unknown-key `USA` is not a key in `recipients.cloudflare.transfers`.',
      ],
      [
        'dataPrivacyFramework: {',
        'privacyShield: {',
        'unknown-key `privacyShield` is not a key in `recipients.cloudflare.transfers.US`.',
      ],
      [
        '  analytics:\n    _ga:',
        '  analytic:\n    _ga:',
        'unknown-key `analytic` is not a key in `cookies`. Did you mean `analytics`?',
      ],
      [
        'children: { notDirectedUnder: 16 }',
        'children: { minimumAge: 16 }',
        'unknown-key `minimumAge` is not a key in `children`.',
      ],
      [
        'purpose: answer enquiries',
        'purpose: { en: answer, English: x }',
        'bad-id `English` cannot be a key in `activities.contact.purpose`: a text takes languages, such as `en`.',
      ],
      [
        '{ contractual: we cannot deliver }',
        '{ contractual: we cannot deliver, or not in time }',
        'unknown-key `or not in time` is read as a key of its own.',
      ],
    ],
  ],
  [
    'a value has another form',
    [
      ['period: P14D', 'period: 14D', 'bad-duration `14D` is not a duration.'],
      ['period: P14D', 'period: 14', 'bad-duration `14` is not a duration.'],
      [
        'retention: none',
        'retention: never',
        'bad-duration `never` is no duration and not `none`.',
      ],
      [
        'duration: session',
        'duration: Session',
        'bad-duration `Session` is no duration, `session` or `none`.',
      ],
      ['choiceKept: P6M', 'choiceKept: 6 months', 'bad-duration `6 months` is not a duration.'],
      [
        'checked: 2026-09-10',
        'checked: 2026-13-45',
        'bad-date `2026-13-45` is not a day of the calendar written as YYYY-MM-DD.',
      ],
      [
        'reviewed: 2026-09-15',
        'reviewed: 15.09.2026',
        'bad-date `15.09.2026` is not a day of the calendar written as YYYY-MM-DD.',
      ],
      [
        'country: DE\n',
        'country: Germany\n',
        'bad-code `Germany` is no country code of two capitals.',
      ],
      ['country: DE\n', 'country: de\n', 'bad-code `de` is no country code of two capitals.'],
      [
        'recipients: [zendesk]',
        'recipients: [Zendesk]',
        'bad-id `Zendesk` is no id in kebab-case.',
      ],
      ['module: 2,', 'module: 5,', 'out-of-range `module` is 5; it must be at most 4.'],
    ],
  ],
  [
    'a value is of another kind',
    [
      ['legalBasis: contract\n', 'legalBasis: 6\n', 'unknown-word `6` is not known here.'],
      [
        'legalBasis: contract\n',
        'legalBasis: [contract]\n',
        'wrong-type `legalBasis` is a list; a word or a mapping of keys is due.',
      ],
      [
        'retention: none',
        'retention: [P1Y]',
        'wrong-type `retention` is a list; a duration or a mapping of keys is due.',
      ],
      ['source: observed', 'source: 3', 'unknown-word `3` is not known here.'],
      ['recipients: none', 'recipients: hetzner', 'unknown-word `hetzner` is not known here.'],
      [
        'version: "3.0"',
        'version: 3.0',
        'wrong-type `version` is read as the number `3`; a text is due.',
      ],
      [
        'phone: +49 30 23125 014',
        'phone: +493023125014',
        'wrong-type `phone` is read as the number `493023125014`; a text is due.',
      ],
      ['country: DE\n  email', 'country:\n  email', 'empty-value `country` has no value.'],
      [
        'automatedDecisions: [credit-check]',
        'automatedDecisions: credit-check',
        'unknown-word `credit-check` is not known here.',
      ],
      [
        'directMarketing: [email]',
        'directMarketing: email',
        'wrong-type `directMarketing` is the text `email`; a list or a mapping of keys is due.',
      ],
      [
        'purpose: answer enquiries',
        'purpose: [answer enquiries]',
        'wrong-type `purpose` is a list; a text or a mapping of keys is due.',
      ],
    ],
  ],
];

describe.each(SLIPS)('%s', (_, slips) => {
  it.each(slips)('%j → %j', (written, slip, message) => {
    const text = webshop.replace(written, slip);
    expect(errorsOf(text)).toEqual([`${firstChange(webshop, text)} schema/${message}`]);
  });
});
