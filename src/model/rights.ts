import type { Declaration } from '../schema/declaration.ts';
import type { Activity, Rights } from './model.ts';
import { isKindOf } from './vocabulary.ts';

/**
 * Which rights the declared bases give (GDPR Art. 7(3), 20, 21, 22(3); WP260 rev.01, Annex asks
 * for the rights of this processing and no others).
 */
export function deriveRights(activities: readonly Activity[], declaration: Declaration): Rights {
  const own = activities.filter(({ active, role }) => active && role === 'controller');
  const on = (...words: readonly string[]) =>
    own.filter(({ bases }) => bases.some(({ word }) => words.includes(word)));
  const explicit = own.some(({ declared }) => declared.specialCategories?.explicitConsent);
  const consent = on('consent').length > 0 || explicit;
  const contract = on('contract').length > 0;
  const marketing = own.filter(({ directMarketing }) => directMarketing);
  const objection = on('publicTask', 'legitimateInterests').filter(
    (one) => !marketing.includes(one),
  );
  const grounds = own.map(({ declared }) => declared.automatedDecision?.ground);
  return {
    portability:
      consent && contract ? 'both' : consent ? 'consent' : contract ? 'contract' : undefined,
    objection,
    objectionBases: objectionBases(
      on('publicTask').length > 0,
      on('legitimateInterests').length > 0,
    ),
    marketing,
    research: own.filter(({ kinds }) =>
      kinds.some((kind) => isKindOf(kind, 'research', declaration.vocabulary)),
    ),
    withdrawal: consent || grounds.some((ground) => ground?.explicitConsent),
    humanReview: grounds.some((ground) => ground?.contract || ground?.explicitConsent),
  };
}

function objectionBases(task: boolean, interests: boolean): Rights['objectionBases'] {
  if (task && interests) return 'both';
  if (task) return 'task';
  return interests ? 'interests' : undefined;
}
