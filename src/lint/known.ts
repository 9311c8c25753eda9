import type { Path } from '../model/model.ts';
import type { Facts } from './rule.ts';

/** True if one of the members is written, or known to be open, in the mapping at a path. */
export function someKnown(
  { isOpen }: Facts,
  path: Path,
  mapping: object | undefined,
  members: readonly string[],
): boolean {
  const written: Readonly<Record<string, unknown>> = { ...mapping };
  return members.some((member) => written[member] !== undefined || isOpen([...path, member]));
}

/** True if a list names something; one of which an item is open is not known to be empty. */
export function hasItems(
  { isOpen }: Facts,
  path: Path,
  list: readonly unknown[] | undefined,
): boolean {
  return (list?.length ?? 0) > 0 || isOpen([...path, '0']);
}
