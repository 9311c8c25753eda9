import { fidesBases, fidesConditions } from '../../catalog/fides.ts';
import type { Activity } from '../../model/model.ts';
import type { BasisFacts } from '../register/bases.ts';
import type { Entry } from '../register/entry.ts';
import { partyName, partyOf } from '../register/parties.ts';
import { retentionCell } from '../register/retention-cell.ts';
import { listed, type Scope } from '../register/scope.ts';
import { recipientKey } from './keys.ts';
import { dataKey, subjectKey, usesOf } from './taxonomy.ts';

/** Recipients that are third parties in the sense of Art. 4(10) GDPR. */
const THIRD: readonly (string | undefined)[] = [
  'controller',
  'jointController',
  'authority',
  'public',
];

/**
 * The privacy declarations of an activity: one for each data use and basis. Where it has several of
 * both, none says which basis a use rests on, as the declaration does not.
 */
export function privacyDeclarations(
  scope: Scope,
  activity: Activity,
  entry: Entry,
): readonly object[] {
  const uses = usesOf(scope, activity);
  const all = entry.legalBasis ?? [];
  const bases = uses.length > 1 && all.length > 1 ? [undefined] : all;
  const title = entry.name ?? entry.id;
  return uses.flatMap((use) =>
    (bases.length > 0 ? bases : [undefined]).map((basis) => ({
      name: nameOf(title, uses.length > 1 ? use : undefined, all.length > 1 ? basis : undefined),
      data_use: use,
      ...sharedPart(scope, activity, entry),
      legal_basis_for_processing: basis && fidesBases[basis.basis],
      impact_assessment_location:
        basis === undefined || basis.basis === 'legitimateInterests' ? entry.lia : undefined,
    })),
  );
}

/** Names must differ within a system. */
function nameOf(title: string, use: string | undefined, basis: BasisFacts | undefined): string {
  const details = [use, basis && fidesBases[basis.basis]].filter(Boolean);
  return details.length > 0 ? `${title} (${details.join(', ')})` : title;
}

function sharedPart(scope: Scope, activity: Activity, entry: Entry): object {
  const third = activity.recipients.filter(({ role }) => THIRD.includes(role));
  const conditions = (entry.specialCondition ?? []).flatMap(({ condition }) =>
    condition === 'criminalOffences' ? [] : [fidesConditions[condition]],
  );
  const kept = retentionCell(scope, entry.retention);
  const special = activity.data.some((term) => term.special === 'art9');
  return {
    data_categories: [...new Set(activity.data.map(dataKey))],
    data_subjects: [...new Set(activity.subjects.map(({ id }) => subjectKey(id)))],
    egress: listed(activity.recipients.map(({ id }) => recipientKey(id))),
    processes_special_category_data: special || undefined,
    special_category_legal_basis: conditions.length === 1 ? conditions[0] : undefined,
    retention_period: kept || undefined,
    data_shared_with_third_parties: third.length > 0 || undefined,
    third_parties:
      third.length > 0 ? third.map((one) => partyName(partyOf(scope, one))).join('; ') : undefined,
  };
}
