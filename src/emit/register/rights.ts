import { legalBasis } from '../../law/legal-bases.ts';
import type { Activity } from '../../model/model.ts';
import { deriveRights } from '../../model/rights.ts';
import type * as Declared from '../../schema/declaration.ts';
import type { RightWord } from './labels.ts';
import type { Scope } from './scope.ts';

/** A right that people have in an activity. */
export interface RightFacts {
  readonly right: RightWord;
  readonly article: string;
  /** Art. 17(3)(b) GDPR limits erasure. */
  readonly limited: true | undefined;
  /** The way to withdraw consent (Art. 7(3) GDPR). */
  readonly by: Declared.Consent['withdraw'];
}

/** The rights that follow from the legal bases; nothing where no basis is declared, or as processor. */
export function rightsFacts(
  { model }: Scope,
  activity: Activity,
): readonly RightFacts[] | undefined {
  const { bases, role } = activity;
  if (role === 'processor' || bases.length === 0) return undefined;
  const derived = deriveRights([{ ...activity, active: true }], model.declaration);
  const limited = bases.some(({ word }) => legalBasis(word).erasureLimited) || undefined;
  const by = bases.find(({ consent }) => consent)?.consent?.withdraw;
  const rows: readonly (readonly [RightWord, string, unknown])[] = [
    ['access', '15', true],
    ['rectification', '16', true],
    ['erasure', '17', true],
    ['restriction', '18', true],
    ['portability', '20', derived.portability],
    ['objection', '21(1)', derived.objection.length > 0],
    ['marketingObjection', '21(2)', derived.marketing.length > 0],
    ['researchObjection', '21(6)', derived.research.length > 0],
    ['withdrawal', '7(3)', derived.withdrawal],
    ['humanReview', '22(3)', derived.humanReview],
    ['complaint', '77', true],
  ];
  return rows.flatMap(([right, article, given]) =>
    given
      ? [
          {
            right,
            article,
            limited: right === 'erasure' ? limited : undefined,
            by: right === 'withdrawal' ? by : undefined,
          },
        ]
      : [],
  );
}
