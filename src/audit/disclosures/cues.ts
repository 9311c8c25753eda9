import type { LanguageCues } from './languages/language.ts';
import type { DisclosureKey } from './table.ts';

/** Terms of which a cue asks for any one, by the name that the cue gives them. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Names of groups that must be met, by where: in the sentence, over it or close by. */
export interface Cue {
  readonly key: DisclosureKey;
  readonly own: readonly string[];
  readonly not: readonly string[];
  readonly over: readonly string[];
  readonly near: readonly string[];
  /** Whether a heading can make the statement, as a date in a title does. */
  readonly inHeadings: boolean;
}

/** What no cue names: words that send people to another document, and a clause with a link to one. */
export const pointing = '$pointing';
export const away = '<away>';

/** Reads the cues of a language; `LanguageCues` says how they are written. */
export function cuesOf(language: LanguageCues): readonly Cue[] {
  return Object.entries(language.cues).flatMap(([key, notations]) =>
    notations.map((notation) => parseCue(key as DisclosureKey, notation)),
  );
}

/** The terms of every group that the cues name. */
export function groupsOf(cues: readonly Cue[], lists: LanguageCues['lists']): Groups {
  const named = cues.flatMap(({ own, not, over, near }) => [own, not, over, near].flat());
  const names = new Set([...named, pointing, away]);
  return new Map(Array.from(names, (name) => [name, expand(name, lists)]));
}

function parseCue(key: DisclosureKey, notation: string): Cue {
  const inHeadings = notation.startsWith('#');
  const parts = notation
    .slice(inHeadings ? 1 : 0)
    .split('&')
    .map((part) => part.trim());
  const marked = (mark: string) =>
    parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1));
  return {
    key,
    own: parts.filter((part) => !/^[!^~]/.test(part)),
    not: marked('!'),
    over: marked('^'),
    near: marked('~'),
    inHeadings,
  };
}

function expand(written: string, lists: LanguageCues['lists']): readonly string[] {
  return written.split('|').flatMap((part) => {
    const term = part.trim().replace(/\s+/g, ' ');
    if (!term.startsWith('$')) return [term];
    const list = lists[term.slice(1)];
    if (list === undefined) throw new Error(`no list of terms is called ${term}`);
    return expand(list, lists);
  });
}
