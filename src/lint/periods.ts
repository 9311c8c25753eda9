import type { Activity, Path } from '../model/model.ts';
import type { Period } from '../schema/declaration.ts';
import { activeActivities } from './active-activities.ts';
import type { Facts } from './rule.ts';

/** One rule of storage of an activity: the general one, or that for a category of data. */
export interface StorageRule {
  readonly activity: Activity;
  readonly path: Path;
  readonly rule: Period;
  /** Nothing for the general rule. */
  readonly data: string | undefined;
}

/** The rules of storage of the activities that take place, each general one before its exceptions. */
export function storageRules(facts: Facts): readonly StorageRule[] {
  return activeActivities(facts).flatMap((activity) => {
    const { retention } = activity.declared;
    if (!retention) return [];
    const path = [...activity.path, 'retention'];
    const { except = {}, ...rule } = retention;
    const general: StorageRule = { activity, path, rule, data: undefined };
    const special = Object.entries(except).map(
      ([data, rule]): StorageRule => ({ activity, path: [...path, 'except', data], rule, data }),
    );
    return [general, ...special];
  });
}
