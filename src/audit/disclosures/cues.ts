import type { LanguageCues } from './languages/language.ts';

/** Where the terms of a group are looked for: the sentence, what stands over it, or around it. */
export type Scope = 'own' | 'over' | 'near' | 'not';

/** Any one of these terms, in that scope. */
export interface Group {
  readonly scope: Scope;
  readonly terms: readonly string[];
}

/** Groups that must all hold for a sentence to make a statement. */
export interface Cue {
  readonly groups: readonly Group[];
  /** Whether a heading can make the statement, as a date in a title does. */
  readonly inHeadings: boolean;
}

const scopes: Readonly<Record<string, Scope>> = { '^': 'over', '~': 'near', '!': 'not' };
const order: readonly Scope[] = ['own', 'not', 'over', 'near'];

/** Reads a cue from its notation; the cheapest groups come first. */
export function parseCue(notation: string, lists: LanguageCues['lists']): Cue {
  const inHeadings = notation.startsWith('#');
  const groups = (inHeadings ? notation.slice(1) : notation).split('&').map((part) => {
    const written = part.trim();
    const scope = scopes[written[0] ?? ''];
    return {
      scope: scope ?? 'own',
      terms: expand(scope === undefined ? written : written.slice(1), lists),
    };
  });
  return {
    groups: groups.toSorted((a, b) => order.indexOf(a.scope) - order.indexOf(b.scope)),
    inHeadings,
  };
}

function expand(written: string, lists: LanguageCues['lists']): readonly string[] {
  return written.split('|').flatMap((part) => {
    const term = part.trim();
    if (!term.startsWith('$')) return [term];
    const list = lists[term.slice(1)];
    if (list === undefined) throw new Error(`no list of terms is called ${term}`);
    return expand(list, lists);
  });
}
