import type { Activity } from '../../model/model.ts';
import { dataTerm } from '../../model/vocabulary.ts';
import { termOf } from './data.ts';
import { type Rule, rulesOf } from './retention-rules.ts';
import { listed, type Named, type None, noneOf, type Scope, says } from './scope.ts';

/** How long which data are kept (Art. 30(1)(f) GDPR). */
export interface KeptFacts {
  /** Whether this is the rule for all data, for those without a rule of their own, or for a category. */
  readonly applies: 'all' | 'others' | 'category';
  readonly data: readonly Named[] | undefined;
  readonly rule: None | PeriodFacts;
}

/** A period of storage; with `until` beside `period`, whichever comes first. */
export interface PeriodFacts {
  /** ISO 8601 */
  readonly period: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly law: readonly string[] | undefined;
  readonly because: string | undefined;
  readonly note: string | undefined;
  /** The activity whose rule it is. */
  readonly as: Named | undefined;
}

/** The rules of erasure of an activity, exceptions first. */
export function retentionFacts(scope: Scope, activity: Activity): readonly KeptFacts[] | undefined {
  const rules = rulesOf(scope.model, activity);
  const special = rules.flatMap(({ data }) => data ?? []);
  return listed(
    rules.map((rule) => {
      if (rule.data === undefined) {
        const rest = activity.data.filter(
          ({ id, broader }) => ![id, ...broader].some((term) => special.includes(term)),
        );
        const applies = special.length > 0 ? ('others' as const) : ('all' as const);
        const data = listed(rest.map((term) => termOf(scope, term)));
        return { applies, data, rule: ruleFacts(scope, rule) };
      }
      const term = termOf(scope, dataTerm(rule.data, scope.model.declaration));
      return { applies: 'category' as const, data: [term], rule: ruleFacts(scope, rule) };
    }),
  );
}

function ruleFacts(scope: Scope, { period: declared, as }: Rule): None | PeriodFacts {
  if (declared.none) return noneOf(scope, declared.none);
  const source = as ? scope.model.activities.find(({ id }) => id === as) : undefined;
  return {
    period: declared.period,
    from: says(scope, declared.from),
    until: says(scope, declared.until),
    law: listed(declared.law),
    because: says(scope, declared.because),
    note: says(scope, declared.note),
    as: source && { id: source.id, label: says(scope, source.title) ?? source.id },
  };
}
