import type { Note } from './importer.ts';
import { todo } from './plain.ts';

/** A value of a foreign file with its place; what is read is ticked off, the rest is reported. */
export interface Spot {
  /** Nothing where the value is missing: null, an empty text, list or mapping. */
  readonly value: unknown;
  readonly pointer: string;
  readonly ledger: Ledger;
}

interface Ledger {
  readonly read: Set<string>;
  /** What became of values, by their places. */
  readonly notes: Map<string, Set<string>>;
}

/** The whole of a file. */
export function rootSpot(value: unknown): Spot {
  return { value: known(value), pointer: '', ledger: { read: new Set(), notes: new Map() } };
}

/** The member of a mapping; of anything else, a missing value. */
export function member({ value, pointer, ledger }: Spot, name: string): Spot {
  const owned = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return { value: known(owned), pointer: `${pointer}/${escaped(name)}`, ledger };
}

/** The items of a list without those that are missing; a value in place of a list is its one item. */
export function items(spot: Spot): readonly Spot[] {
  const { value, pointer, ledger } = spot;
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [spot];
  return value
    .map((item, at) => ({ value: known(item), pointer: `${pointer}/${at}`, ledger }))
    .filter((item) => item.value !== undefined);
}

/** The members of a mapping, in its order. */
export function entries(spot: Spot): readonly (readonly [name: string, Spot])[] {
  if (!isObject(spot.value)) return [];
  return Object.keys(spot.value).map((name) => [name, member(spot, name)]);
}

/** A text on one line, or a number as text; ticked off. */
export function textOf(spot: Spot): string | undefined {
  const text = linesOf(spot)?.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A text with its lines; ticked off. */
export function linesOf(spot: Spot): string | undefined {
  const { value } = spot;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  tick(spot);
  const text = String(value)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .trim();
  return text === '' ? undefined : text;
}

/** A text that is one of the words allowed; any other is reported. */
export function wordOf(spot: Spot, words: readonly string[]): string | undefined {
  const text = textOf(spot);
  if (text === undefined || words.includes(text)) return text;
  note(spot, 'This is none of the words that can stand here.');
  return undefined;
}

/** Every text of a list. */
export function textsOf(spot: Spot): readonly string[] {
  return items(spot).flatMap((item) => textOf(item) ?? []);
}

/** True or false, ticked off; nothing for any other value. */
export function flagOf(spot: Spot): boolean | undefined {
  if (typeof spot.value !== 'boolean') return undefined;
  tick(spot);
  return spot.value;
}

/** Says that a value has been read, whatever came of it. */
export function tick({ pointer, ledger }: Spot): void {
  ledger.read.add(pointer);
}

/** Reports what became of a value; it is then not reported again. */
export function note(spot: Spot, message: string): void {
  tick(spot);
  const { notes } = spot.ledger;
  notes.set(spot.pointer, (notes.get(spot.pointer) ?? new Set()).add(message));
}

/** An open fact that shows what the file says; each of those values is reported. */
export function openFact(what: string, spots: readonly Spot[]): string {
  const told = spots.filter(({ value }) => value !== undefined);
  for (const spot of told) noteOpen(spot);
  return todo(
    what,
    told.flatMap((spot) => textOf(spot) ?? []),
  );
}

/** Says of a value that it stands in an open fact, unless more was said of it. */
export function noteOpen(spot: Spot): void {
  if (spot.ledger.notes.has(spot.pointer)) return;
  note(spot, 'Left open: the declaration has a TODO.');
}

/** Every note, in the order of the file: those made, and one for each value that nobody read. */
export function notesOf(root: Spot): readonly Note[] {
  const { read, notes } = root.ledger;
  const found: Note[] = [];
  const waiting: Spot[] = [root];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const { value, pointer } = spot;
    if (value === undefined) continue;
    for (const message of notes.get(pointer) ?? []) found.push({ pointer, message });
    if (read.has(pointer)) continue;
    if (typeof value !== 'object') found.push({ pointer, message: 'Not taken over.' });
    else if (Array.isArray(value)) waiting.push(...items(spot).toReversed());
    else
      waiting.push(
        ...entries(spot)
          .map(([, inner]) => inner)
          .toReversed(),
      );
  }
  return found;
}

function known(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
