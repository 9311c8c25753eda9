import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

const SCORING = ['finance.credit_check', 'security.fraud'];

export default {
  id: 'decisions/score-undecided',
  severity: 'warning',
  title: 'A score is made, and nothing says whether it decides.',
  why: 'According to the Court of Justice (C-634/21), a score is itself an automated decision if others rely heavily on it. Whether that is so, only the controller can say.',
  how: 'Add `automatedDecision` with its facts, or `{ none: … }` with the reason, such as a person who really decides.',
  law: ['GDPR-13-2-f-5', 'GDPR-22-1'],
  bad: `activities:
  spam-filter: # <--
    title: Spam filter
    purpose: keep advertising out of the comments
    kind: security.fraud
    legalBasis: { legitimateInterests: comments without advertising }
    subjects: [commenter]
    data: [content.public]
    source: subject
    recipients: [donauhost]
    retention: { period: P7D, from: the comment }
    provision: voluntary
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  spam-filter:
    title: Spam filter
    purpose: keep advertising out of the comments
    kind: security.fraud
    legalBasis: { legitimateInterests: comments without advertising }
    subjects: [commenter]
    data: [content.public]
    source: subject
    recipients: [donauhost]
    retention: { period: P7D, from: the comment }
    provision: voluntary
    automatedDecision: { none: Greta looks at each comment that the filter holds back }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    const { vocabulary, automatedDecisions } = facts.model.declaration;
    const listed: readonly string[] = Array.isArray(automatedDecisions) ? automatedDecisions : [];
    for (const activity of ownActivities(facts)) {
      const { kinds, declared, data } = activity;
      const scores =
        kinds.some((kind) => SCORING.some((scoring) => isKindOf(kind, scoring, vocabulary))) ||
        data.some(({ id }) => id === 'financial.credit_score');
      if (!scores || declared.automatedDecision || listed.includes(activity.id)) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} scores people and does not say whether the score decides.`;
      yield { path: [...activity.path, 'automatedDecision'], at: 'key', message };
    }
  },
} satisfies Rule;
