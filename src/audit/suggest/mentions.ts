import { companiesIn } from './companies.ts';
import type { SuggestWords } from './languages/language.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';
import { type Mention, mentionsIn } from './services.ts';

/** Somebody whom the text says data go to, with the first line that does. */
export interface Named extends Mention {
  readonly line: number;
}

/** A passage with the services, companies and kinds of companies that it names and does not deny. */
export interface Telling extends Passage {
  readonly named: readonly Mention[];
  /** True if it says that something is not so. */
  readonly denies: boolean;
}

/** The passages with those whom they name; `own` is the name of who is responsible. */
export function telling(
  passages: readonly Passage[],
  { not, receivers }: SuggestWords,
  own: string | undefined,
): readonly Telling[] {
  return passages.map((passage) => {
    const { text } = passage;
    if (words(not).test(text)) return { ...passage, named: [], denies: true };
    const services = mentionsIn(text);
    const companies = companiesIn(text).filter(
      ({ name }) =>
        name !== own && !services.some((one) => name === one.name || name === one.service?.name),
    );
    const known = [...services, ...companies];
    const named = known.length > 0 ? known : kindsIn(text, receivers);
    return { ...passage, named, denies: false };
  });
}

/** Those whom passages name, each once. */
export function namedIn(passages: readonly Telling[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { named, line } of passages) {
    for (const mention of named) {
      if (!found.has(mention.id)) found.set(mention.id, { ...mention, line });
    }
  }
  return [...found.values()];
}

function kindsIn(text: string, receivers: SuggestWords['receivers']): readonly Mention[] {
  return Object.entries(receivers).flatMap(([id, source]) => {
    const name = words(source).exec(text)?.[0];
    return name ? [{ id, name, is: 'category' as const }] : [];
  });
}
