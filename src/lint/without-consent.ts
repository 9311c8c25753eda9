import type { Activity } from '../model/model.ts';
import type { Facts } from './rule.ts';

/** True if an activity has legal bases and consent is none of them; an open one could be it. */
export function isWithoutConsent({ bases, path }: Activity, { isOpen }: Facts): boolean {
  if (bases.length === 0 || isOpen([...path, 'legalBasis', 'consent'])) return false;
  return bases.every(({ word }) => word !== 'consent');
}
