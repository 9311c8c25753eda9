import { type Candidate, part, rule, without } from './candidate.ts';

/** Controller, representative, authority, data protection officer. */
export const controller: readonly Candidate[] = [
  rule('CTL-001', 'no name of the controller', 'controller/name-missing', 'controller/missing'),
  part(
    'CTL-002',
    'a controller named by an address or a brand',
    ['controller/name-not-legal', 'controller/legal-form-missing', 'placeholders/sample-company'],
    'An address in place of a name is found, and a name without its legal form where the trade register demands one; whether any other name is only a brand cannot be seen from it.',
    'the extract of the trade register',
  ),
  rule('CTL-003', 'no postal address', 'controller/address-missing'),
  rule('CTL-004', 'no direct electronic contact', 'controller/electronic-contact-missing'),
  rule(
    'CTL-005',
    'only one way to reach the controller',
    'controller/address-missing',
    'controller/electronic-contact-missing',
  ),
  rule(
    'CTL-006',
    'no representative in the EU',
    'controller/representative-missing',
    'controller/representative-reason-missing',
    'controller/representative-incomplete',
    'controller/country-missing',
  ),
  rule('CTL-007', 'a representative in the wrong country', 'controller/representative-place'),
  rule(
    'CTL-008',
    'a representative who is also the officer',
    'controller/representative-is-officer',
  ),
  rule('CTL-009', 'a controller that represents itself', 'controller/representative-is-controller'),
  rule(
    'CTL-010',
    'an authority that is not competent',
    'controller/authority-not-competent',
    'references/unknown-authority',
  ),
  rule('CTL-011', 'no authority named', 'controller/authority-missing'),
  rule(
    'DPO-001',
    'an officer who cannot be reached',
    'controller/officer-contact-missing',
    'placeholders/sample-address',
    'placeholders/in-brackets',
  ),
  rule('DPO-002', 'an officer with the general mailbox', 'controller/officer-contact-general'),
  part(
    'DPO-003',
    'no officer although one is due',
    ['controller/officer-expected', 'controller/officer-missing'],
    'Found for public bodies and by the German threshold; whether monitoring or special data are a core activity on a large scale is no fact of the declaration.',
    'the number of people concerned and the core activity; thresholds of other countries',
  ),
  rule('DPO-004', 'an officer with a conflict of interests', 'controller/officer-conflict'),
  rule('DPO-005', 'an officer not reported to the authority', 'controller/officer-not-notified'),
  without(
    'leftOut',
    'DPO-006',
    'the officer’s name published without need',
    'To publish the name or not is the controller’s choice (WP243 rev.01), and many do; a hint on each of them would be noise.',
    'nothing; leave `name` out if a mailbox of the function is enough',
  ),
];
