import { anyCase } from '../../../text/any-case.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';

const MEASURES = new Set(['encryptionAtRest', 'pseudonymisation', 'tokenisation']);
const PROTECTED = anyCase(
  /\btoken|\bencrypt\w*[^.;]{0,30}\b(?:stor|rest)|\bstor\w*[^.;]{0,30}\bencrypt|\bPCI\b/i,
);

export default {
  id: 'register/card-measure-missing',
  severity: 'warning',
  title: 'Card data are processed, and no measure says how they are protected.',
  why: 'Measures must fit the risk (Art. 32), and with a card number others can pay.',
  how: 'Add `encryptionAtRest` to `measures`, or a measure of your own such as `tokenisation: card numbers are replaced by tokens`; if the payment service alone has the card data, take them out of `data`.',
  law: ['GDPR-32', 'GDPR-30-1-g'],
  bad: `activities:
  comments: # <--
    data: [name, contact.email, content.public, financial.credit_card]`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, financial.credit_card]
    measures: [encryptionAtRest]`,
  *check(facts) {
    const { model } = facts;
    const covered = model.measures.some(
      ({ id, text }) => MEASURES.has(id) || PROTECTED.test(english(text)),
    );
    if (covered || facts.isOpen(['measures']) || facts.hasOpen(['measures'])) return;
    for (const activity of activeActivities(facts)) {
      const { data, declared, path } = activity;
      const card = data.some(({ id, broader }) =>
        [id, ...broader].includes('financial.credit_card'),
      );
      if (!card || declared.measures?.some((id) => MEASURES.has(id))) continue;
      yield {
        path: [...path, 'measures'],
        at: 'key',
        message: `${calledActivity(activity, model)} processes card data, and no measure says how they are protected.`,
      };
    }
  },
} satisfies Rule;
