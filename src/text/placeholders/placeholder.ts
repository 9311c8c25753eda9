import type { Phrases } from './phrases.ts';

/** What a gap looks like; each is a rule for existing texts, and rules for declarations gather some. */
export type PlaceholderStyle =
  | 'bracketed-instruction'
  | 'slot'
  | 'double-brackets'
  | 'options'
  | 'unclosed-bracket'
  | 'cjk-brackets'
  | 'mustache'
  | 'template-tag'
  | 'variable'
  | 'shortcode'
  | 'blank'
  | 'empty-field'
  | 'mask'
  | 'to-do'
  | 'later'
  | 'lorem-ipsum'
  | 'sample-company'
  | 'sample-person'
  | 'sample-address'
  | 'sample-email'
  | 'sample-domain'
  | 'sample-number'
  | 'template-instruction'
  | 'drafting-note'
  | 'assignment'
  | 'comment'
  | 'dead-link';

/** A gap that a template left in a text, with its offsets in UTF-16 code units; `end` is exclusive. */
export interface Placeholder {
  readonly style: PlaceholderStyle;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One family of placeholders. */
export type Finder = (text: string) => Iterable<Placeholder>;

/** Takes a text and a stretch of it; returns that stretch as a placeholder. */
export function placeholder(
  style: PlaceholderStyle,
  text: string,
  start: number,
  end: number,
): Placeholder {
  return { style, start, end, text: text.slice(start, end) };
}

/** Where a phrase stands decides whether it is a gap: takes the text, and where the phrase starts and ends. */
export type Place = (text: string, start: number, end: number) => boolean;

/** What finds all its matches in a text: an expression with the flag `g`, or a list of phrases. */
export type Pattern = Pick<RegExp, typeof Symbol.matchAll> | Phrases;

/**
 * Takes a style, patterns, and what must hold where they match; returns a finder. The hint is a part
 * of each that is quick to look for: where a text has none, the patterns need not be prepared.
 */
export function finder(
  style: PlaceholderStyle,
  patterns: readonly Pattern[],
  fits: Place = () => true,
  hint = /^/,
): Finder {
  return function* (text): Generator<Placeholder> {
    if (!hint.test(text)) return;
    for (const pattern of patterns) {
      for (const { 0: match, index = 0 } of pattern[Symbol.matchAll](text)) {
        const end = index + match.length;
        if (fits(text, index, end)) yield placeholder(style, text, index, end);
      }
    }
  };
}
