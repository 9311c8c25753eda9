import { below, type SurvivorClass } from './class.ts';

const tools = 'recipients.*.transfers.*';

/** Who gets data and where, cookies, and why a mutant of it survives. */
export const recipientClasses: readonly SurvivorClass[] = [
  {
    name: 'what a named recipient does',
    reason: 'A name is what Art. 13(1)(e) and WP260 ask for; the sector beside it is more.',
    kinds: ['delete'],
    paths: ['recipients.*.category'],
  },
  {
    name: 'what the catalogue knows',
    reason: 'The entry of the service states the name too.',
    kinds: ['delete'],
    paths: ['recipients.stripe.name'],
  },
  {
    name: 'another service',
    reason:
      'Which service is used, only the controller knows; cookies, countries and roles that do not fit it are reported.',
    kinds: ['id'],
    paths: ['recipients.*.service'],
  },
  {
    name: 'pages of a recipient',
    reason:
      'Art. 13(1)(e) asks for the recipient, not for its own notice; processors owe the list of theirs to the controller.',
    kinds: ['delete'],
    paths: ['recipients.*.privacyPolicy', 'recipients.*.subProcessors'],
  },
  {
    name: 'the role of somebody without a name',
    reason: 'What somebody is of whom only a category is known, only the controller knows.',
    kinds: ['word'],
    paths: ['recipients.tax-adviser.role', 'recipients.readers.role'],
    to: /^(?:authority|internal)$/,
  },
  {
    name: 'the country of the public',
    reason: 'Data that everybody can read are read in every country.',
    kinds: ['country'],
    paths: ['recipients.readers.country'],
  },
  {
    name: 'a seat in a country of transfer',
    reason: 'The transfer to that country is declared, and its tool fits.',
    kinds: ['country'],
    paths: ['recipients.*.country'],
    to: /^US$/,
  },
  {
    name: 'the transfers of a controller in the EEA',
    reason:
      'What a controller with its seat in the EEA sends on is its own transfer, not this one’s.',
    kinds: ['delete', 'none'],
    paths: ['recipients.stripe.transfers', 'recipients.stripe.transfers.US'],
  },
  {
    name: 'one tool of two',
    reason: 'Each of the two carries the transfer alone (Art. 45 or Art. 46).',
    kinds: ['delete'],
    paths: below([tools], ['dataPrivacyFramework', 'standardContractualClauses']),
  },
  {
    name: 'the assessment beside a decision on adequacy',
    reason: 'Where a decision under Art. 45 carries the transfer, nobody need assess it.',
    kinds: ['delete'],
    paths: [`${tools}.standardContractualClauses.assessed`],
  },
  {
    name: 'one module of two',
    reason:
      'Which modules are signed, only the contract shows; what cannot fit the roles is reported.',
    kinds: ['delete', 'word'],
    paths: [`${tools}.standardContractualClauses.module.*`],
  },
  {
    name: 'the essence or its address',
    reason:
      'Art. 26(2) wants the essence made available: in the notice, or on a page that it links to.',
    kinds: ['delete'],
    paths: below(['recipients.*.arrangement'], ['essence', 'url']),
  },
  {
    name: 'the contact point by name or by address',
    reason:
      'The name is that of the controller, whose contact the notice gives; an address does without the name.',
    kinds: ['delete'],
    paths: below(['recipients.*.arrangement.contactPoint'], ['name', 'email']),
  },
  {
    name: 'an entry on the device',
    reason:
      'What is stored on devices, only a scan of the site shows; what a service is known to set is reported.',
    kinds: ['delete', 'none'],
    paths: ['cookies', 'cookies.*', 'cookies.*.*'],
  },
  {
    name: 'another activity that reads the device',
    reason:
      'For which activity an entry is kept, only the code of the site shows; what needs consent there is reported.',
    kinds: ['id'],
    paths: ['cookies.*.*.activity'],
  },
  {
    name: 'the lifetime that the catalogue knows',
    reason: 'The entry of the service states how long this cookie lives.',
    kinds: ['delete'],
    paths: ['cookies.advertising.*.duration'],
  },
  {
    name: 'a longer lifetime',
    reason: 'How long an entry lives, only a scan shows; beyond thirteen months it is reported.',
    kinds: ['doubled', 'tenfold'],
    paths: ['cookies.*.*.duration'],
  },
  {
    name: 'a technique',
    reason:
      'By which technique an entry is stored, only a scan shows; what contradicts its lifetime is reported.',
    kinds: ['delete', 'word'],
    paths: ['cookies.*.*.storage'],
  },
  {
    name: 'an exemption for the same sort of purpose',
    reason:
      'Which exemption holds, the function on the page decides; one for another kind of purpose is reported.',
    kinds: ['word'],
    paths: ['cookies.necessary.*.exemption'],
  },
];
