import { controllerEmail } from '../../../text/controller-email.ts';
import { findPhrases } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/controller-email',
  severity: 'error',
  title: 'An e-mail address stands where the controller is to be named.',
  why: 'The controller is a person, a company or a body (Art. 4(7)); an address of e-mail answers for nothing, and nobody can serve a letter or a claim on it.',
  how: 'Name the person or the company with its legal form and its postal address; the e-mail address comes after them.',
  law: ['GDPR-4-7', 'GDPR-13-1-a-1'],
  bad: `The data controller is post@shop.example. <--`,
  good: `The data controller is Shop GmbH, Kai 1, 1010 Wien, Austria, post@shop.example.`,
  check: (text) =>
    findPhrases(text, controllerEmail, (words) => `${words} names an address, and nobody.`),
} satisfies AuditRule;
