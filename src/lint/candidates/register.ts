import { type Candidate, compiler, part, rule } from './candidate.ts';

/** Register and security. */
export const register: readonly Candidate[] = [
  rule(
    'ROP-001',
    'a register without its head',
    'controller/missing',
    'controller/name-missing',
    'controller/address-missing',
    'controller/officer-contact-missing',
    'controller/representative-incomplete',
  ),
  rule('ROP-002', 'no security measures', 'register/measures-missing'),
  rule('ROP-003', 'no limits of storage', 'retention/missing', 'retention/empty'),
  rule(
    'ROP-004',
    'a transfer without its country',
    'transfers/missing',
    'transfers/tool-missing',
    'references/unknown-country',
  ),
  rule(
    'ROP-005',
    'a processor without its clients',
    'register/clients-missing',
    'register/client-incomplete',
  ),
  rule('ROP-006', 'an exemption that does not hold', 'register/exemption-claimed'),
  compiler(
    'ROP-007',
    'a notice and a register that differ',
    'Both are printed from the same declaration, in one build.',
  ),
  rule(
    'ROP-008',
    'a listed risk without an impact assessment',
    'register/impact-assessment-missing',
  ),
  part(
    'ROP-009',
    'an entry without an owner or a review',
    ['register/review-old'],
    'A review that is old is found; that neither owner nor review is named is lawful, and so in most honest declarations.',
    'nothing; `owner` and `reviewed` add them',
  ),
  rule('SEC-001', 'an empty formula for security', 'register/measure-generic'),
  rule(
    'SEC-002',
    'a promise of absolute security',
    'register/measure-absolute',
    'texts/absolute-promise',
  ),
  rule('SEC-003', 'details that help attackers', 'register/measure-exploitable'),
  part(
    'SEC-004',
    'passwords, cards or bank data without a measure',
    ['register/password-measure-missing', 'register/card-measure-missing'],
    'Found for passwords and cards; a bank account stands on every invoice and needs no measure that others do not.',
    'nothing',
  ),
];
