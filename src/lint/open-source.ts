import type { Activity } from '../model/model.ts';
import { OWN_WORDS } from '../model/references.ts';
import { isPartlyOpen } from './partly-open.ts';
import type { Facts } from './rule.ts';

/** True if a source of an activity, or what comes from it, is known to be open. */
export function hasOpenSource({ path, declared }: Activity, facts: Facts): boolean {
  const { isOpen, model } = facts;
  const sources = declared.source;
  if (!sources) return false;
  const at = [...path, 'source'];
  const written = Object.keys(sources);
  const possible = new Set([...written, ...OWN_WORDS, ...model.recipients.map(({ id }) => id)]);
  return (
    isPartlyOpen(facts, at, written.length) ||
    [...possible].some((id) => isOpen([...at, id]) || isOpen([...at, id, 'data'])) ||
    Object.entries(sources).some(([id, { data = [] }]) =>
      [[id], [id, 'data']].some((member) => isPartlyOpen(facts, [...at, ...member], data.length)),
    )
  );
}
