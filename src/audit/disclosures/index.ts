import { type AuditSentence, type Finder, finderOf } from './find.ts';
import { languages } from './languages.ts';
import { type Disclosure, type DisclosureKey, disclosures } from './table.ts';

export { type AuditSentence, type Disclosure, type DisclosureKey, disclosures };

/** Whether a text makes a statement, and on which line. */
export interface Finding {
  readonly present: boolean;
  readonly line?: number;
}

const prepared = new Map<string, Finder>();

/**
 * Takes the sentences of a notice and its language as a BCP 47 tag; returns for each disclosure
 * whether the text makes it in substance, with the line of the first sentence that does. A text in
 * a language without cues is read as English.
 */
export function findDisclosures(
  sentences: readonly AuditSentence[],
  language: string,
): Readonly<Record<DisclosureKey, Finding>> {
  const lines = finderFor(language)(sentences);
  const entries = disclosures.map(({ key }): readonly [DisclosureKey, Finding] => {
    const line = lines.get(key);
    return [key, line === undefined ? { present: false } : { present: true, line }];
  });
  return Object.fromEntries(entries) as Record<DisclosureKey, Finding>;
}

/** Cues are prepared when a text in their language first comes. */
function finderFor(tag: string): Finder {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const id = languages[code] === undefined ? 'en' : code;
  const known = prepared.get(id);
  if (known !== undefined) return known;
  const cues = languages[id];
  if (cues === undefined) throw new Error(`no cues are written in ${id}`);
  const finder = finderOf(cues);
  prepared.set(id, finder);
  return finder;
}
