import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

const SCORE = 'financial.credit_score';

export default {
  id: 'sources/score-from-person',
  severity: 'error',
  title: 'A credit score is said to come from the person whom it judges.',
  why: 'A score is made by somebody else, and people must learn by whom (Art. 14(2)(f)); only then can they ask there how it came about.',
  how: 'Add the agency as a source: `source: { subject: rest, agency: [financial.credit_score] }`, or `ownRecords` if you work the score out.',
  law: ['GDPR-14-2-f-1', 'GDPR-13-2-f-5'],
  bad: `activities:
  invoices:
    title: Purchase on invoice
    purpose: let readers buy prints on invoice
    kind: finance.credit_check
    legalBasis: { legitimateInterests: protection against unpaid invoices }
    subjects: [customer]
    data: [name, financial.credit_score]
    source: subject # <--
    recipients: [donauhost]
    retention: { period: P6M, from: the check }
    provision: { toEnterContract: I cannot offer purchase on invoice }
    automatedDecision: { none: I look at each score and decide myself }
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  invoices:
    title: Purchase on invoice
    purpose: let readers buy prints on invoice
    kind: finance.credit_check
    legalBasis: { legitimateInterests: protection against unpaid invoices }
    subjects: [customer]
    data: [name, financial.credit_score]
    source: { subject: [name], ownRecords: [financial.credit_score] }
    recipients: [donauhost]
    retention: { period: P6M, from: the check }
    provision: { toEnterContract: I cannot offer purchase on invoice }
    automatedDecision: { none: I look at each score and decide myself }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { path, sources, data, declared } = activity;
      if (!data.some(({ id }) => id === SCORE) || !declared.source) continue;
      if (facts.hasOpen([...path, 'source'])) continue;
      const named = sources.filter((source) => source.data.some(({ id }) => id === SCORE));
      // A source without data of its own brings all that no other one brings.
      const giving = named.length > 0 ? named : sources.filter((one) => one.data.length === 0);
      if (giving.length === 0 || giving.some(({ kind }) => kind !== 'subject')) continue;
      yield {
        path: [...path, 'source'],
        message: `The score in ${calledActivity(activity, facts.model)} is said to come from the people themselves.`,
      };
    }
  },
} satisfies Rule;
