import type { Path } from '../model/model.ts';
import type { Facts } from './rule.ts';

/**
 * True if an item of a list is known to be open: the list is then not taken to be complete. Open
 * items keep their number and are not among those that are left, so one of the first is free.
 */
export function isPartlyOpen({ isOpen }: Facts, path: Path, length: number): boolean {
  return Array.from({ length: length + 1 }).some((_, index) => isOpen([...path, `${index}`]));
}
