import type { Mutant } from './mutant.ts';
import { matches } from './paths.ts';
import { activityClasses } from './survivors/activities.ts';
import type { SurvivorClass } from './survivors/class.ts';
import { noticeClasses } from './survivors/notice.ts';
import { recipientClasses } from './survivors/recipients.ts';

export type { SurvivorClass } from './survivors/class.ts';

/** Every class of mutants that survive for a reason. */
export const survivorClasses: readonly SurvivorClass[] = [
  ...activityClasses,
  ...recipientClasses,
  ...noticeClasses,
];

/** The class of a mutant, if it belongs to one. */
export function classOf({ kind, path, from, to }: Mutant): SurvivorClass | undefined {
  return survivorClasses.find(
    (one) =>
      one.kinds.includes(kind) &&
      one.paths.some((pattern) => matches(pattern, path)) &&
      (one.from?.test(from) ?? true) &&
      (one.to?.test(to) ?? true),
  );
}
