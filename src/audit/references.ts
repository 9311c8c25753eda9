import { inLanguage } from '../text/by-language.ts';
import {
  type SectionReference,
  sectionReferences,
  sectionWords,
} from '../text/section-references.ts';
import type { AuditText, Block } from './audit-text.ts';
import { proseOf } from './prose.ts';

/** A reference to a section, with the block that it stands in. */
export interface PlacedReference extends SectionReference {
  readonly block: Block;
}

/** The references of a text to its own numbered sections. */
export function referencesOf(text: AuditText): readonly PlacedReference[] {
  const words = inLanguage(sectionWords, text.language.code);
  if (!words) return [];
  return proseOf(text).flatMap((block) =>
    sectionReferences(block.text, words).map((reference) => ({ ...reference, block })),
  );
}
