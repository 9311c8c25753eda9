import type { FactsOfProvision } from '../law/index-of-facts/facts.ts';
import { cuesOf } from './cues.ts';
import type { SectionTexts } from './policy-texts.ts';
import { cut, quote } from './quote.ts';
import type { Situation } from './situation.ts';
import type { FactPlace, Passage } from './trace.ts';

/** Enough to find a sentence by; more would only cost time. */
const MOST_WORDS = 12;

/** The policy as sentences are looked up in it. */
export interface Quotable {
  readonly language: string;
  readonly sections: ReadonlyMap<string, SectionTexts>;
  readonly wordsOf: (fact: FactPlace) => readonly string[];
}

/** True where the policy has one of the sections that show a provision, or owes nobody a notice. */
export function isShown(
  { sections: ids }: FactsOfProvision,
  { activities }: Situation,
  { sections }: Quotable,
): boolean {
  if (activities.length > 0 && activities.every(({ role }) => role === 'processor')) return true;
  return ids.some((id) =>
    id === 'entry' ? activities.some((one) => sections.get(one.id)?.isEntry) : sections.has(id),
  );
}

/** The sections of the policy that show a provision, each with the sentence that does. */
export function passagesOf(
  { provision, sections: ids }: FactsOfProvision,
  facts: readonly FactPlace[],
  { activities }: Situation,
  { language, sections, wordsOf }: Quotable,
): readonly Passage[] {
  const cues = cuesOf(provision, language);
  const found = ids.flatMap((id) => {
    if (id === 'entry') return activities.flatMap((activity) => entryPassage(activity));
    const section = sections.get(id);
    return section ? [passage(section, sentenceIn(section, facts))] : [];
  });
  // A section that is not quoted stands only where nothing better does.
  const isQuoted = found.some(({ sentence }) => sentence !== undefined);
  return found.filter(({ id, sentence }) => !isQuoted || sentence || sections.get(id)?.isEntry);

  /** An entry is quoted where it holds a fact of its own, or tells of one of its recipients. */
  function entryPassage({ id, recipients }: Situation['activities'][number]): readonly Passage[] {
    const section = sections.get(id);
    if (!section?.isEntry) return [];
    const own = facts.filter(({ path }) => path[0] === 'activities' && path[1] === id);
    const shared = facts.filter(
      ({ path }) => path[0] === 'recipients' && recipients.some((one) => one.id === path[1]),
    );
    const found = quote(section.texts, { words: wordsIn([...own, ...shared]), cues });
    return own.length > 0 || found !== undefined ? [passage(section, found)] : [];
  }

  function sentenceIn({ texts }: SectionTexts, of: readonly FactPlace[]): string | undefined {
    const marks = { words: wordsIn(of), cues };
    const [first] = texts;
    if (marks.words.length + cues.length > 0) return quote(texts, marks);
    return first && cut(first.text, marks);
  }

  function wordsIn(of: readonly FactPlace[]): readonly string[] {
    const words = new Set<string>();
    for (const fact of of) {
      for (const word of wordsOf(fact)) words.add(word);
      if (words.size >= MOST_WORDS) break;
    }
    return [...words].slice(0, MOST_WORDS);
  }
}

function passage({ id, number, title }: SectionTexts, sentence: string | undefined): Passage {
  return { id, number, title, sentence };
}
