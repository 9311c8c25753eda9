import type { Activity, Basis, BasisWord } from '../model/model.ts';
import { ownActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** A legal basis with the activity that rests on it. */
interface Resting {
  readonly activity: Activity;
  readonly basis: Basis;
}

/** The controller's own activities that rest on a legal basis, each with what it says of it. */
export function basesOf(facts: Facts, word: BasisWord): readonly Resting[] {
  return ownActivities(facts).flatMap((activity) => {
    const basis = activity.bases.find((one) => one.word === word);
    return basis ? [{ activity, basis }] : [];
  });
}
