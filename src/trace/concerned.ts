import type { Activity } from '../model/model.ts';
import type { Path } from './paths.ts';
import type { Situation } from './situation.ts';

/**
 * Whether a path lies in what a provision concerns: its activities, the recipients and cookies that
 * they involve, and all that belongs to no activity.
 */
export function concernedBy(situation: Situation): (path: Path) => boolean {
  const { model, activities, recipients } = situation;
  const others = new Set(idsOf(model.activities.filter((one) => !activities.includes(one))));
  const involved = new Set(idsOf(recipients));
  const linked = new Set(idsOf(model.recipients));
  const named = new Set(activities.flatMap(namesOf));
  const namedByAny = new Set(model.activities.flatMap(namesOf));
  const cookies = new Map(model.cookies.map(({ name, activity }) => [name, activity]));

  return ([group = '', id = '', name = '']) => {
    if (group === 'activities') return !others.has(id);
    if (group === 'cookies') return !others.has(cookies.get(name) ?? '');
    if (group !== 'recipients' || id === '') return true;
    if (involved.has(id) || !namedByAny.has(id)) return true;
    // A recipient that is still to be described is concerned where such an activity names it.
    return !linked.has(id) && named.has(id);
  };
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}

/** Ids of recipients that an activity names, described or not. */
function namesOf({ declared: { recipients, source } }: Activity): readonly string[] {
  const listed = Array.isArray(recipients) ? (recipients as readonly string[]) : [];
  return [...listed, ...Object.keys(source ?? {})];
}
