import type { DataTerm } from '../../../model/model.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { called, calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';

/** Purposes of every day that such data do not serve. */
const EVERYDAY = ['service.account', 'service.order', 'service.support', 'marketing.email'];
/** Where people act for a firm, their post and its details belong to the matter. */
const AT_WORK = new Set(['businessContact', 'supplier', 'employee', 'applicant']);
const UNNEEDED = new Set(['demographic.gender', 'demographic.marital_status', 'job_title']);
/** What some orders need, such as a journey or goods for adults, but no account or newsletter. */
const FOR_ORDERS = new Set([
  'demographic.date_of_birth',
  'demographic.age_range',
  'demographic.nationality',
]);

export default {
  id: 'provision/unneeded-field',
  severity: 'warning',
  title: 'Data must be given that the purpose hardly needs.',
  why: 'Only what the purpose needs may be required (Art. 5(1)(c), 25(2)). The Court of Justice holds that a form of address is not needed to sell a ticket (C-394/23); a fax number, a birthday or a job title is much the same.',
  how: 'Take the data out, or let people leave them out: `optional: [demographic.gender]` under `provision`. If a law asks for them, write `statutory`.',
  law: ['GDPR-5-1-c', 'GDPR-25'],
  bad: `activities:
  shop:
    title: Orders
    purpose: sell and send my books
    kind: service.order
    legalBasis: contract
    subjects: [customer]
    data: [name, contact.address, demographic.gender, financial.invoice] # <--
    source: subject
    recipients: [donauhost]
    retention: { period: P7Y, from: the end of the calendar year, law: BAO § 132 }
    provision: { contractual: I cannot send you the book }`,
  good: `activities:
  shop:
    title: Orders
    purpose: sell and send my books
    kind: service.order
    legalBasis: contract
    subjects: [customer]
    data: [name, contact.address, financial.invoice]
    source: subject
    recipients: [donauhost]
    retention: { period: P7Y, from: the end of the calendar year, law: BAO § 132 }
    provision: { contractual: I cannot send you the book }`,
  *check(facts) {
    const { model } = facts;
    const { vocabulary, children } = model.declaration;
    for (const activity of ownActivities(facts)) {
      const { kinds, subjects, declared, data, path } = activity;
      const { contractual, toEnterContract, technical, statutory } = declared.provision ?? {};
      if (statutory || !(contractual || toEnterContract || technical)) continue;
      if (!kinds.some((id) => EVERYDAY.some((kind) => isKindOf(id, kind, vocabulary)))) continue;
      if (subjects.some(({ id }) => AT_WORK.has(id)) || !declared.source?.subject) continue;
      const asksMore = children?.offeredFrom !== undefined || kinds.includes('service.order');
      const field = data.find((term) => !term.optional && isUnneeded(term, asksMore));
      if (!field) continue;
      yield {
        path: [...path, 'data', `${declared.data?.indexOf(field.id) ?? 0}`],
        message: `${calledActivity(activity, model)} requires this, which its purpose hardly needs: ${called(field.label, field.id, model)}.`,
      };
    }
  },
} satisfies Rule;

/** Who addresses children, or sells what not everybody may buy, asks for more. */
function isUnneeded({ id, label }: DataTerm, asksMore: boolean): boolean {
  if (UNNEEDED.has(id) || /\bfax\b/i.test(english(label))) return true;
  return !asksMore && FOR_ORDERS.has(id);
}
