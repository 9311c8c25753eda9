import { member, type Spot } from '../spot.ts';

/** True for a file that this program wrote: what it says twice there need not be told. */
export function isOwn(root: Spot): boolean {
  return member(root, 'x-notes').value !== undefined;
}
