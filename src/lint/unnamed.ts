import type { Recipient } from '../model/model.ts';

/** True for a recipient of which neither name nor category is known. */
export function isUnnamed({ name, category }: Recipient): boolean {
  return !name && !category;
}
