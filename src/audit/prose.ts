import type { AuditText, Block } from './audit-text.ts';

/** A heading with what stands under it, up to the next heading of any level. */
export interface Section {
  /** Absent before the first heading. */
  readonly heading?: Block;
  readonly blocks: readonly Block[];
}

const known = new WeakMap<AuditText, readonly Section[]>();
const knownProse = new WeakMap<AuditText, readonly Block[]>();

/** The blocks that people read as sentences: no headings, no code, no comments. */
export function proseOf(text: AuditText): readonly Block[] {
  const prose = knownProse.get(text) ?? text.blocks.filter(isProse);
  knownProse.set(text, prose);
  return prose;
}

/** The headings of a text, in order. */
export function headingsOf({ blocks }: AuditText): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'heading');
}

/** The text by its headings; a heading without words under it is a section without blocks. */
export function sectionsOf(text: AuditText): readonly Section[] {
  const before = known.get(text);
  if (before) return before;
  const sections: { heading?: Block; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of text.blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else if (isProse(block)) sections.at(-1)?.blocks.push(block);
  }
  known.set(text, sections);
  return sections;
}

/** Takes a stretch of a block, `end` exclusive; returns where it stands in the source. */
export function placeIn(
  { sourceOffset }: Block,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: sourceOffset(start), end: sourceOffset(Math.max(start, end - 1)) + 1 };
}

/** Where a block stands in the source, with the number or letter before it. */
export function placeOf(
  { source }: AuditText,
  block: Block,
): { readonly start: number; readonly end: number } {
  const { start, end } = placeIn(block, 0, block.text.length);
  const label = block.label ? source.lastIndexOf(block.label, start) : -1;
  return { start: label >= 0 && start - label < 40 ? label : start, end };
}

/** Takes words; returns them on one line, cut short where they are many. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 78)} …` : line;
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'cell' || kind === 'quote';
}
