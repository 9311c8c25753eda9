import type { PolicyBlock } from '../document/tree.ts';

/** The level of each depth of heading among blocks: the highest comes right below `above`. */
export function headingRanks(
  blocks: readonly PolicyBlock[],
  above: number,
): ReadonlyMap<number, number> {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const ordered = [...new Set(depths)].sort((a, b) => a - b);
  return new Map(ordered.map((depth, index) => [depth, Math.min(6, above + 1 + index)]));
}
