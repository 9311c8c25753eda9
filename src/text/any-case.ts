import { letterRanges } from './letters.ts';
import { once } from './once.ts';

/** An expression, whether global or not, as it is held against texts. */
export interface Sought {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** Every match in order. */
  readonly all: (text: string) => Iterable<RegExpExecArray>;
}

const known = new WeakMap<RegExp, Sought>();

/**
 * Takes an expression; returns what finds the same. One with the flag `i` is held against the text in
 * small letters: to prepare both cases of each letter takes three times as long. Beyond ASCII its classes
 * hold the small letters themselves, and the names of its groups are in small letters.
 */
export function anyCase(pattern: RegExp): Sought {
  const made = known.get(pattern) ?? sought(pattern);
  known.set(pattern, made);
  return made;
}

/** Properties that tell small letters from capitals. */
const mattersCase = /\\[pP]\{L[ult]\}/;
const captures = /\((?!\?)|\(\?<(?![=!])/;

function sought(pattern: RegExp): Sought {
  const { source, flags, ignoreCase } = pattern;
  const kept = flags.replace('g', '');
  if (!ignoreCase || mattersCase.test(source)) {
    const global = once(() => new RegExp(pattern, `${kept}g`));
    const first = once(() => (pattern.global ? new RegExp(pattern, kept) : pattern));
    return {
      test: (text) => first().test(text),
      exec: (text) => first().exec(text),
      all: (text) => text.matchAll(global()),
    };
  }
  const small = once(() => letterRanges(source.replace(parts, smallPart)));
  const more = `${kept.replace('i', '')}${captures.test(source) ? 'd' : ''}`;
  const first = once(() => new RegExp(small(), more));
  const global = once(() => new RegExp(small(), `${more}g`));
  return {
    test: (text) => first().test(smallLetters(text)),
    exec: (text) => {
      const match = first().exec(smallLetters(text));
      return match && asWritten(match, text);
    },
    *all(text) {
      for (const match of smallLetters(text).matchAll(global())) yield asWritten(match, text);
    },
  };
}

const parts = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]+/gsu;

/** What an escape means depends on its case, and so does the range of a class beyond ASCII. */
function smallPart(part: string): string {
  if (part.startsWith('[')) return part.replace(/\\[pP]\{[^}]*\}|\\.|[A-Z]/g, smallPart);
  return part.startsWith('\\') ? part : part.toLowerCase();
}

/** A match in small letters, with the words as the text has them. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  match[0] = text.slice(match.index, match.index + match[0].length);
  const { groups, indices } = match;
  const wordsAt = (place: readonly [number, number] | undefined) => place && text.slice(...place);
  for (const [at, place] of indices?.entries() ?? []) match[at] = wordsAt(place) as string;
  for (const name of Object.keys(groups ?? {}))
    (groups as Record<string, unknown>)[name] = wordsAt(indices?.groups?.[name]);
  return match;
}

const texts = new Map<string, string>();
const MANY = 1000;

/** A text in small letters, each at its place; many expressions are held against the same texts. */
export function smallLetters(text: string): string {
  const made = texts.get(text);
  if (made !== undefined) return made;
  if (texts.size > MANY) texts.clear();
  // No other letter grows when it is made small.
  const small = text.replaceAll('İ', 'ı').toLowerCase();
  texts.set(text, small);
  return small;
}
