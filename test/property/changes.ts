import fc from 'fast-check';
import { type Slot, slots } from './language.ts';
import { valuesOf, wrongValues } from './values.ts';
import { freshIds, mapKeys } from './words.ts';
import { at, type Data, isData, set, worldOf } from './world.ts';

/** Draws a value of an arbitrary in the course of a property. */
export type Draw = <T>(values: fc.Arbitrary<T>) => T;

/** Changes a declaration in place. */
export type Change = (data: Data, draw: Draw) => void;

/** Writes a value to a place of the language, making the mappings that lead there. */
function put(data: Data, { path }: Slot, value: unknown, draw: Draw): void {
  let now = data;
  for (const [index, part] of path.entries()) {
    const key = part === '*' ? keyIn(now, path[index - 1] ?? '', draw) : part;
    if (index === path.length - 1) {
      set(now, key, structuredClone(value));
      return;
    }
    const next = at(now, key);
    const inner = isData(next) ? next : {};
    set(now, key, inner);
    now = inner;
  }
}

function keyIn(data: Data, map: string, draw: Draw): string {
  const known = Object.keys(data).filter((key) => key !== 'none' && isData(at(data, key)));
  const fresh = mapKeys[map] ?? freshIds;
  if (known.length === 0) return draw(fresh);
  return draw(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fresh));
}

const anySlot = fc.noBias(fc.nat(slots.length - 1));

/** Writes a value that the schema allows to a place of the language. */
export function addAt(slot: Slot): Change {
  const key = slot.path.findLast((part) => part !== '*') ?? '';
  return (data, draw) => put(data, slot, draw(valuesOf(slot.node, key, worldOf(data))), draw);
}

/** The same at any place. */
export const add: Change = (data, draw) => {
  const slot = slots[draw(anySlot)];
  if (slot) addAt(slot)(data, draw);
};

/** Writes a value that is wrong nearly everywhere. */
export const breakIt: Change = (data, draw) => {
  const slot = slots[draw(anySlot)];
  if (slot) put(data, slot, draw(wrongValues), draw);
};

/** Removes a member at any depth. */
export const remove: Change = (data, draw) => {
  let now = data;
  for (;;) {
    const keys = Object.keys(now);
    if (keys.length === 0) return;
    const key = draw(fc.constantFrom(...keys));
    const next = at(now, key);
    if (!isData(next) || draw(fc.nat(3)) === 0) {
      delete now[key];
      return;
    }
    now = next;
  }
};

/** Swaps two members of one kind: two activities, two recipients, two cookies. */
export const swap: Change = (data, draw) => {
  const path = draw(fc.constantFrom(['activities'], ['recipients'], ['cookies', 'necessary']));
  const group = at(data, ...path);
  const keys = isData(group) ? Object.keys(group) : [];
  if (!isData(group) || keys.length < 2) return;
  const [one, two] = [draw(fc.constantFrom(...keys)), draw(fc.constantFrom(...keys))];
  const before = at(group, one);
  set(group, one, at(group, two));
  set(group, two, before);
};
