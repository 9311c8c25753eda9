import { isKindOf } from '../../../model/vocabulary.ts';
import { anyCase } from '../../../text/any-case.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';

const SALE = anyCase(
  /\b(?:sell|sells|selling|sale|sold|assign|assigns|assigning|assignment|transfer of claims)\b/i,
);

export default {
  id: 'legal-basis/debt-sale-without-buyer',
  severity: 'error',
  title: 'Claims are sold, and the declaration says that nobody receives the data.',
  why: 'The buyer of a claim receives the debtor’s data and must be named, at least by category.',
  how: 'Name the buyer, or the category of buyers, under `recipients`.',
  law: ['GDPR-13-1-e-1', 'GDPR-14-1-e', 'GDPR-13-1-d-1'],
  bad: `activities:
  debts:
    title: Unpaid invoices
    purpose: turn claims that stay unpaid into money
    kind: finance.debt_collection
    legalBasis: { legitimateInterests: the sale of overdue claims at a known cost }
    subjects: [customer]
    data: [name, financial.invoice]
    source: ownRecords
    recipients: none # <--
    retention: { until: the claim is paid or time-barred }
    provision: none
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  debts:
    title: Unpaid invoices
    purpose: turn claims that stay unpaid into money
    kind: finance.debt_collection
    legalBasis: { legitimateInterests: the sale of overdue claims at a known cost }
    subjects: [customer]
    data: [name, financial.invoice]
    source: ownRecords
    recipients: [buyer]
    retention: { until: the claim is paid or time-barred }
    provision: none
    register: { balancingTest: notes/balancing.md }
recipients:
  buyer: { name: Forderungskauf GmbH, category: buyer of claims, country: AT, role: controller }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const { activity, basis } of basesOf(facts, 'legitimateInterests')) {
      const { recipients } = activity.declared;
      if (!recipients || !('none' in recipients)) continue;
      const debts = activity.kinds.some((id) =>
        isKindOf(id, 'finance.debt_collection', vocabulary),
      );
      if (!debts || !SALE.test(`${english(basis.for)} ${english(basis.interest)}`)) continue;
      yield {
        path: [...activity.path, 'recipients'],
        message: `${calledActivity(activity, facts.model)} sells claims and says that nobody receives the data.`,
      };
    }
  },
} satisfies Rule;
