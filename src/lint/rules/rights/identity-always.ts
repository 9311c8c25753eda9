import { anyCase } from '../../../text/any-case.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const DOCUMENT = anyCase(
  /\b(?:copy|scan|photo(?:graph|copy)?|picture) of (?:\w+ ){0,3}(?:ID|identity|passport|driving licen[cs]e|identification)\b/i,
);
const CONDITION = anyCase(/\b(?:doubts?|if|only where|only when|unless|in case)\b/i);

export default {
  id: 'rights/identity-always',
  severity: 'warning',
  title: 'Everybody who makes a request must show an identity document.',
  why: 'Further proof of identity may be asked for only where there are reasonable doubts about who is asking.',
  how: 'Say when you ask for it (“if we have doubts …”), and prefer a proof that you can check anyway.',
  law: ['GDPR-12-6', 'GDPR-5-1-c'],
  bad: `rights:
  identityCheck: Send us a copy of your passport with your request. # <--`,
  good: `rights:
  identityCheck: We answer to the e-mail address that you commented with.`,
  *check({ model, origin }) {
    const check = english(model.declaration.rights?.identityCheck);
    if (check === '' || CONDITION.test(check) || !DOCUMENT.test(check)) return;
    yield {
      path: written(origin, ['rights', 'identityCheck', 'en']),
      message: 'Whoever makes a request must show an identity document, doubt or no doubt.',
    };
  },
} satisfies Rule;
