import type { Activity } from '../model/model.ts';
import { OWN_WORDS } from '../model/references.ts';
import type { Facts } from './rule.ts';

/** True if what comes from one of the sources of an activity is known to be open. */
export function hasOpenSource({ path, declared }: Activity, { isOpen, model }: Facts): boolean {
  if (!declared.source) return false;
  const ids = ['0', ...OWN_WORDS, ...model.recipients.map(({ id }) => id)];
  return ids.some((id) => isOpen([...path, 'source', id]));
}
