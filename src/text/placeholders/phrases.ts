import { LETTERS } from '../letters.ts';
import { plainWords, requiredWords } from './required-words.ts';

/** Phrases in a text, as an expression would find them. */
export interface Phrases {
  readonly test: (text: string) => boolean;
  readonly [Symbol.matchAll]: (text: string) => Iterable<RegExpMatchArray>;
}

const before = `(?<![${LETTERS}_])`;
const after = `(?![${LETTERS}_])`;
const word = new RegExp(`[${LETTERS}]+`, 'g');
/** Chinese and Japanese, with their marks and wide letters. */
const cjk = /[\u3000-\u9FFF\uFF00-\uFFEF]/;

/** Takes alternatives apart by semicolons; returns phrases that find each as whole words. */
export function finds(alternatives: string): Phrases {
  return byWords(alternatives, (any) => new RegExp(`${before}${any}${after}`, 'giu'));
}

/** The same in the very spelling of the alternatives. */
export function findsExactly(alternatives: string): Phrases {
  return byWords(alternatives, (any) => new RegExp(`${before}${any}${after}`, 'gu'));
}

/** Phrases that a text starts with, in any case. */
export function opens(alternatives: string): Phrases {
  return byWords(alternatives, (any) => new RegExp(`^${any}${after}`, 'giu'));
}

/** Finds each alternative wherever it stands: Chinese and Japanese put no spaces between words. */
export function findsAnywhere(alternatives: string): Phrases {
  const pattern = once(() => new RegExp(oneOf(split(alternatives)), 'gu'));
  return phrases((text) => (cjk.test(text) ? pattern() : undefined));
}

/** To prepare an expression takes longer than to search by it: only what a text has the words for is in it. */
function byWords(alternatives: string, expression: (any: string) => RegExp): Phrases {
  const list = once(() => {
    const sources = split(alternatives);
    const plain = plainWords(sources);
    return sources.map((source, at) => ({
      source,
      plain: plain[at] ?? [],
      required: once(() => requiredWords(source)),
    }));
  });
  const prepared = new Map<string, RegExp>();
  return phrases((text) => {
    const words = wordsOf(text);
    const likely = list().filter(
      ({ plain, required }) =>
        plain.every((each) => words.has(each)) &&
        required().every((choice) => choice.some((each) => words.has(each))),
    );
    if (likely.length === 0) return undefined;
    const source = oneOf(likely.map((phrase) => phrase.source));
    const pattern = prepared.get(source) ?? expression(source);
    prepared.set(source, pattern);
    return pattern;
  });
}

function phrases(patternFor: (text: string) => RegExp | undefined): Phrases {
  return {
    test: (text) => {
      const pattern = patternFor(text);
      return pattern !== undefined && text.search(pattern) >= 0;
    },
    [Symbol.matchAll]: (text) => {
      const pattern = patternFor(text);
      return pattern ? text.matchAll(pattern) : [];
    },
  };
}

let latest: { text: string; words: ReadonlySet<string> } = { text: '', words: new Set() };

/** Many lists are held against one text, one after the other. */
function wordsOf(text: string): ReadonlySet<string> {
  if (latest.text !== text) latest = { text, words: new Set(text.toLowerCase().match(word)) };
  return latest.words;
}

function split(alternatives: string): readonly string[] {
  const parts = alternatives.split(/;(?=\s|$)/).map((part) => part.trim().replace(/\s+/g, ' '));
  return parts.filter((part) => part !== '');
}

/** One group for all; where they have a space, texts may have several. */
function oneOf(sources: readonly string[]): string {
  return `(?:${sources
    .join('|')
    // An optional word brings its own space.
    .replace(/( \)\?)\s+/g, '$1')
    .replace(/\s+(?!\?)/g, '\\s+')
    .replace(/ \?/g, '\\s?')})`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
