import type { Place } from '../diagnostics/rule.ts';
import type { Value } from './read-yaml.ts';

/** A fact that is known to be open: `TODO: what is open (who owes it)`. */
export interface OpenFact {
  readonly place: Place;
  readonly what: string;
  readonly who: string | undefined;
}

const TODO = /^TODO\b:?\s*/;

/** True for a text that starts with TODO, and for `TODO: …` read as a mapping of one key. */
export function isTodo(value: Value): boolean {
  if (typeof value === 'string') return TODO.test(value);
  return todoInMapping(value) !== undefined;
}

/** Splits the text of an open fact into what is open and who owes it. */
export function openFact(value: Value, place: Place): OpenFact {
  const text = typeof value === 'string' ? value.replace(TODO, '') : (todoInMapping(value) ?? '');
  const owner = /\s*\(([^()]+)\)\s*$/.exec(text);
  const what = owner ? text.slice(0, owner.index) : text;
  return { place, what: what.trim(), who: owner?.[1]?.trim() };
}

function todoInMapping(value: Value): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const [key, text = null] = entries[0] ?? [];
  if (entries.length !== 1 || key !== 'TODO' || (typeof text === 'object' && text !== null)) {
    return undefined;
  }
  return String(text ?? '');
}
