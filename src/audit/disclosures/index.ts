import { type AuditSentence, type Finder, finderOf } from './find.ts';
import { languages } from './languages.ts';
import { type DisclosureKey, disclosures } from './table.ts';

/** Whether a text makes a statement, and on which line. */
export interface Disclosed {
  readonly present: boolean;
  readonly line?: number;
}

/** What a text tells of what a notice owes. */
export type Disclosures = Readonly<Record<DisclosureKey, Disclosed>>;

const prepared = new Map<string, Finder>();

/**
 * Takes the sentences of a notice and its language, ISO 639-1; returns for each disclosure whether
 * the text makes it in substance, with the line of the first sentence that does. Nothing in a
 * language without cues.
 */
export function findDisclosures(
  sentences: readonly AuditSentence[],
  language: string,
): Disclosures | undefined {
  const lines = finderFor(language)?.(sentences);
  if (!lines) return undefined;
  const entries = disclosures.map(({ key }): readonly [DisclosureKey, Disclosed] => {
    const line = lines.get(key);
    return [key, line === undefined ? { present: false } : { present: true, line }];
  });
  return Object.fromEntries(entries) as Record<DisclosureKey, Disclosed>;
}

/** Cues are prepared when a text in their language first comes. */
function finderFor(code: string): Finder | undefined {
  const known = prepared.get(code);
  const cues = languages[code];
  if (known || !cues) return known;
  const finder = finderOf(cues);
  prepared.set(code, finder);
  return finder;
}
