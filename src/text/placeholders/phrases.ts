import { phraseWords } from '../../generated/phrase-words.js';
import { smallLetters } from '../any-case.ts';
import { LETTERS, letterRanges } from '../letters.ts';
import { once } from '../once.ts';
import { requiredWords } from './required-words.ts';

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
  return inSmall(alternatives, (any) => new RegExp(`${before}${any}${after}`, 'gu'));
}

/** The same in the very spelling of the alternatives. */
export function findsExactly(alternatives: string): Phrases {
  return phrases(byWords(alternatives, (any) => new RegExp(`${before}${any}${after}`, 'gu')));
}

/** Phrases that a text starts with, in any case. */
export function opens(alternatives: string): Phrases {
  return inSmall(alternatives, (any) => new RegExp(`^${any}${after}`, 'gu'));
}

/** Finds each alternative wherever it stands: Chinese and Japanese put no spaces between words. */
export function findsAnywhere(alternatives: string): Phrases {
  const pattern = once(() => new RegExp(oneOf(split(alternatives)), 'gu'));
  return phrases((text) => (cjk.test(text) ? pattern() : undefined));
}

/** Small letters are looked for in the text in small letters: to prepare both takes five times as long. */
function inSmall(alternatives: string, expression: (any: string) => RegExp): Phrases {
  const small = alternatives.toLowerCase().replaceAll('\\p{l}', '\\p{L}');
  return phrases(byWords(small, expression), (text) => looked(text).small);
}

/** To prepare an expression takes longer than to search by it: only what a text has the words for is in it. */
function byWords(
  alternatives: string,
  expression: (any: string) => RegExp,
): (text: string) => RegExp | undefined {
  written.push(alternatives);
  const list = once(() =>
    split(alternatives).map((source) => ({ source, required: requiredBy(source) })),
  );
  const prepared = new Map<string, RegExp>();
  return (text) => {
    const { words } = looked(text);
    const likely = list().filter(({ required }) =>
      required.every((choice) => choice.some((each) => words.has(each))),
    );
    if (likely.length === 0) return undefined;
    const source = oneOf(likely.map((phrase) => phrase.source));
    const pattern = prepared.get(source) ?? expression(source);
    prepared.set(source, pattern);
    return pattern;
  };
}

function phrases(
  patternFor: (text: string) => RegExp | undefined,
  view = (text: string): string => text,
): Phrases {
  return {
    test: (text) => {
      const pattern = patternFor(text);
      return pattern !== undefined && view(text).search(pattern) >= 0;
    },
    [Symbol.matchAll]: function* (text) {
      const pattern = patternFor(text);
      if (!pattern) return;
      for (const match of view(text).matchAll(pattern)) {
        match[0] = text.slice(match.index, match.index + match[0].length);
        yield match;
      }
    },
  };
}

const written: string[] = [];

/** Every phrase of the lists that were made so far, for the build, which finds out what they require. */
export function everyPhrase(): readonly string[] {
  return written.flatMap(split);
}

type Required = ReturnType<typeof requiredWords>;
const known = once((): Readonly<Record<string, Required>> => JSON.parse(phraseWords));

function requiredBy(phrase: string): Required {
  return (Object.hasOwn(known(), phrase) && known()[phrase]) || requiredWords(phrase);
}

interface Looked {
  readonly text: string;
  /** In small letters, each at its place. */
  readonly small: string;
  readonly words: ReadonlySet<string>;
}

let latest: Looked = { text: '', small: '', words: new Set() };

/** Many lists are held against one text, one after the other. */
function looked(text: string): Looked {
  if (latest.text !== text) {
    const small = smallLetters(text);
    latest = { text, small, words: new Set(small.match(word)) };
  }
  return latest;
}

function split(alternatives: string): readonly string[] {
  const parts = alternatives.split(/;(?=\s|$)/).map((part) => part.trim().replace(/\s+/g, ' '));
  return parts.filter((part) => part !== '');
}

/** One group for all; where they have a space, texts may have several. */
function oneOf(sources: readonly string[]): string {
  return `(?:${letterRanges(sources.join('|'))
    // An optional word brings its own space.
    .replace(/( \)\?)\s+/g, '$1')
    .replace(/\s+(?!\?)/g, '\\s+')
    .replace(/ \?/g, '\\s?')})`;
}
