import { type Cue, type Group, parseCue, type Scope } from './cues.ts';
import type { LanguageCues } from './languages/language.ts';
import { namesIn } from './names.ts';
import { plainLetters } from './normal-form.ts';
import { blank, shapesOf } from './shapes.ts';
import type { DisclosureKey } from './table.ts';
import { characterFinder, wordFinder, wordsOf } from './terms.ts';

/** A sentence or heading of the text, in document order, with placeholders blanked. */
export interface AuditSentence {
  readonly text: string;
  readonly line: number;
  readonly isHeading: boolean;
}

/** Returns the line of the first sentence that makes each statement that the text makes. */
export type Finder = (sentences: readonly AuditSentence[]) => ReadonlyMap<DisclosureKey, number>;

/** Terms and shapes that a sentence has, and those that stand over it. */
interface Evidence {
  readonly own: ReadonlySet<string>;
  readonly over: readonly ReadonlySet<string>[];
  readonly isHeading: boolean;
}

type SetOf = (sentence: AuditSentence, atEdge: boolean) => ReadonlySet<string>;

/** How far a line that leads in reaches, and how far "close by" is, in sentences. */
const reachOfLead = 16;
const neighbours = 3;
const edge = 8;

/** Prepares the cues of a language; what it returns takes time linear in the text. */
export function finderOf(language: LanguageCues): Finder {
  const cues = Object.entries(language.cues).map(
    ([key, notations]) =>
      [
        key as DisclosureKey,
        notations.map((notation) => parseCue(notation, language.lists)),
      ] as const,
  );
  const all = cues.flatMap(([, list]) => list.flatMap(({ groups }) => groups));
  const terms = new Set(
    all.flatMap((group) => group.terms).filter((term) => !term.startsWith('<')),
  );
  const settled = setFinder(language, terms);
  return (sentences) => {
    const setOf = settled(sentences);
    const evidence = gather(sentences, setOf);
    const found = new Map<DisclosureKey, number>();
    for (const [key, list] of cues) {
      const at = evidence.findIndex((_, index) => list.some((cue) => holds(cue, evidence, index)));
      const line = sentences[at]?.line;
      if (line !== undefined) found.set(key, line);
    }
    return found;
  };
}

/** Which terms and shapes a sentence has, once the names of its text are known. */
function setFinder(
  language: LanguageCues,
  terms: ReadonlySet<string>,
): (sentences: readonly AuditSentence[]) => SetOf {
  const { script } = language;
  const plainWords = (list: string): ReadonlySet<string> =>
    new Set(list.trim().split(/\s+/).map(plainLetters));
  const capitals = plainWords(language.capitals);
  const inWords = wordFinder(terms, plainWords(language.numbers));
  const inCharacters = characterFinder(script === 'characters' ? terms : []);
  return (sentences) => {
    const names = namesIn(
      sentences.map(({ text }) => text),
      capitals,
    );
    return ({ text, isHeading }, atEdge) => {
      const words = wordsOf(text).map((word) => ({
        ...word,
        isName: names.has(word.plain) && /^\p{Lu}/u.test(word.raw),
      }));
      const length = script === 'words' ? words.length : text.replace(/[\s\uFFFC]+/gu, '').length;
      const found = script === 'words' ? inWords(words) : inCharacters(text);
      const shaped = shapesOf({ text, isHeading, length, script, atEdge });
      const name = words.some(({ isName }) => isName) ? ['<name>'] : [];
      return new Set([...found, ...shaped, ...name]);
    };
  };
}

/** Reads the text once, remembering the heading and the lines that lead in. */
function gather(sentences: readonly AuditSentence[], setOf: SetOf): readonly Evidence[] {
  let heading: ReadonlySet<string> = new Set();
  let leads: readonly { readonly set: ReadonlySet<string>; readonly at: number }[] = [];
  return sentences.map((sentence, at) => {
    const own = setOf(sentence, at < edge || at >= sentences.length - edge);
    leads = leads.filter((lead) => at - lead.at <= reachOfLead);
    const over = [own, heading, ...leads.map(({ set }) => set)];
    if (sentence.isHeading) {
      heading = own;
      leads = [];
    } else if (/[:：]\W{0,4}$/u.test(sentence.text) && !sentence.text.endsWith(blank)) {
      leads = [...leads.slice(-1), { set: own, at }];
    }
    return { own, over, isHeading: sentence.isHeading };
  });
}

function holds(cue: Cue, evidence: readonly Evidence[], index: number): boolean {
  const here = evidence[index];
  if (here === undefined || (here.isHeading && !cue.inHeadings)) return false;
  const sets: Readonly<Record<Scope, () => readonly ReadonlySet<string>[]>> = {
    own: () => [here.own],
    not: () => [here.own],
    over: () => here.over,
    near: () =>
      evidence
        .slice(Math.max(0, index - neighbours), index + neighbours + 1)
        .flatMap(({ own, over }) => (own === here.own ? over : [own])),
  };
  return cue.groups.every((group) => {
    const met = sets[group.scope]().some((set) => meets(group, set));
    return group.scope === 'not' ? !met : met;
  });
}

function meets(group: Group, set: ReadonlySet<string>): boolean {
  return group.terms.some((term) => set.has(term));
}
