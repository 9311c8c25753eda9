import { type Numbered, numberOf } from '../text/numbering.ts';
import type { AuditText, Block } from './audit-text.ts';
import { headingsOf } from './prose.ts';

/** The headings that have a number, in order. */
export function numberedHeadings(text: AuditText): readonly Numbered<Block>[] {
  return headingsOf(text).flatMap((block) => {
    const number = block.label ? numberOf(block, block.label) : undefined;
    return number ? [number] : [];
  });
}

/** The numbers of all headings, with the order in which they come. */
export function chapterOrder(text: AuditText): ReadonlyMap<string, number> {
  return new Map(
    numberedHeadings(text).map(({ path, of }) => [path.join('.'), of.sourceOffset(0)]),
  );
}
