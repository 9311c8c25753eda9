import type { Block, Link } from '../audit-text.ts';

/** Where on a page a block stands. */
export type Zone = 'main' | 'article' | 'body' | 'chrome' | 'comment';

export interface Placed {
  readonly block: Block;
  readonly zone: Zone;
}

/** Letters below which a part of a page is not its content. */
const LEAST = 200;

/**
 * Takes the blocks of a page; returns those of its main content: the main element, else the
 * articles, else the page without its navigation, head and foot; and which links stand in them.
 */
export function readable(placed: readonly Placed[]): {
  blocks: readonly Block[];
  chosen: (link: Link) => boolean;
} {
  const zones = zonesOf(placed);
  const kept = placed.filter(({ zone }) => zone === 'comment' || zones.includes(zone));
  const starts = placed
    .map(({ block, zone }) => ({ at: block.sourceOffset(0), keep: zones.includes(zone) }))
    .toSorted((a, b) => a.at - b.at);
  return { blocks: kept.map(({ block }) => block), chosen: ({ end }) => isKept(starts, end) };
}

function zonesOf(placed: readonly Placed[]): readonly Zone[] {
  const lengthOf = (zone: Zone) =>
    placed
      .filter((one) => one.zone === zone)
      .reduce((sum, { block }) => sum + block.text.length, 0);
  const body = lengthOf('body');
  for (const zone of ['main', 'article'] as const) {
    const length = lengthOf(zone);
    if (length >= LEAST || length > body) return length > 0 ? [zone] : ['body', 'chrome'];
  }
  return body > 0 ? ['main', 'article', 'body'] : ['main', 'article', 'body', 'chrome'];
}

/** Whether the last block that starts before a place is kept. */
function isKept(starts: readonly { at: number; keep: boolean }[], place: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.keep ?? false;
}
