import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** Kinds of purposes that are nothing but a legal duty. */
const DUTIES = new Set(['legal.obligation', 'sharing.legal']);
const BASES = new Set(['legalObligation', 'publicTask']);

export default {
  id: 'legal-basis/obligation-undeclared',
  severity: 'warning',
  title: 'An activity is of the kind of a legal duty and rests on none.',
  why: 'What is done because a law demands it rests on that law (Art. 6(1)(c)), and people are told which (Art. 13(1)(c)). It also decides their rights: nobody can object to a duty.',
  how: 'Add `legalObligation` with the law to `legalBasis`, or correct `kind`.',
  law: ['GDPR-6-1-c', 'GDPR-13-1-c-2'],
  bad: `activities:
  comments:
    kind: [service.provide, legal.obligation] # <--`,
  good: `activities:
  comments:
    kind: [service.provide, legal.obligation]
    legalBasis:
      legitimateInterests: { for: showing comments, interest: an open discussion of the articles }
      legalObligation: { for: keeping reports of unlawful comments, law: DSA Art. 16 }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { path, kinds, bases } = activity;
      const kind = kinds.find((id) => DUTIES.has(id));
      if (!kind || bases.length === 0 || facts.hasOpen([...path, 'legalBasis'])) continue;
      if (bases.some(({ word }) => BASES.has(word))) continue;
      yield {
        path: [...path, 'kind'],
        message: `${calledActivity(activity, facts.model)} is of the kind \`${kind}\` and rests on no legal obligation.`,
        related: [
          {
            message: 'Its basis is stated here.',
            range: facts.origin.key([...path, 'legalBasis']).range,
          },
        ],
      };
    }
  },
} satisfies Rule;
