import {
  type SpecialCategoryWord,
  specialCategoryCondition,
} from '../../law/special-categories.ts';
import type { Activity } from '../../model/model.ts';
import { bracketed, joined } from './cell-text.ts';
import { listed, type Scope, says } from './scope.ts';

/** What allows special categories of data or data on offences (Art. 9(2), 10 GDPR). */
export interface ConditionFacts {
  readonly condition: SpecialCategoryWord | 'criminalOffences';
  readonly article: string;
  readonly law: readonly string[] | undefined;
  /** Art. 10: the authority that controls the processing. */
  readonly officialAuthority: string | undefined;
}

/** The conditions of Art. 9(2) and Art. 10 GDPR on which an activity rests. */
export function conditionsFacts(
  scope: Scope,
  { declared }: Activity,
): readonly ConditionFacts[] | undefined {
  const { specialCategories, criminalOffences } = declared;
  const special = Object.entries(specialCategories ?? {}).map(([word, law]): ConditionFacts => {
    const condition = word as SpecialCategoryWord;
    const { article } = specialCategoryCondition(condition);
    return { condition, article, law: listed(law), officialAuthority: undefined };
  });
  const offences: ConditionFacts | undefined = criminalOffences && {
    condition: 'criminalOffences',
    article: '10',
    law: listed(criminalOffences.law),
    officialAuthority: says(scope, criminalOffences.officialAuthority),
  };
  return listed(offences ? [...special, offences] : special);
}

/** Each condition with its article, its law and the authority in control. */
export function conditionsCell(
  { labels }: Scope,
  facts: readonly ConditionFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map(({ condition, article, law, officialAuthority }) =>
      bracketed(labels.conditions[condition], [
        labels.article(article),
        law?.join(', '),
        officialAuthority && labels.controlledBy(officialAuthority),
      ]),
    ),
  );
}
