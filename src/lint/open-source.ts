import type { Activity } from '../model/model.ts';
import type { Facts } from './rule.ts';

/** True if a source of an activity, or what comes from it, is known to be open. */
export function hasOpenSource({ path }: Activity, { isOpen, hasOpen }: Facts): boolean {
  const source = [...path, 'source'];
  return isOpen(source) || hasOpen(source);
}
