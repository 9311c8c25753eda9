import type { DisclosureKey } from '../table.ts';

/**
 * How a language says what a notice owes. A cue is written in a small notation:
 * `a | b` either term, `x & y` both in one sentence, `^x` in the heading or the line that leads in,
 * `~x` in a sentence close by, `!x` not in the sentence, `$list` the terms of a list, `<shape>` a
 * thing such as an e-mail address; `#` before a cue lets a heading make the statement too.
 * A term is one or more words; `right*`, `*frist` and `*recht*` leave an end open, `0` is any
 * number, `@` a name.
 */
export interface LanguageCues {
  /** Whether terms are words, or runs of characters in a script without spaces. */
  readonly script: 'words' | 'characters';
  /** Words that are numbers, parted by spaces. */
  readonly numbers: string;
  /** Words that bear a capital without being names, parted by spaces; none where all nouns do. */
  readonly capitals?: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly cues: Readonly<Record<DisclosureKey, readonly string[]>>;
}
