import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { phrasesOf } from './links.ts';
import type { Slot } from './skeleton.ts';
import type { Captioned } from './tree.ts';

export type Row = readonly (Slot | undefined)[];

/** A table with its caption and its column headings; the first cell of a row names it. */
export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: readonly Row[],
  look: Captioned['look'] = 'table',
): Slot {
  const table: Table = {
    type: 'table',
    align: headings.map(() => null),
    children: [rowOf(headings), ...rows.map(rowOf)],
  };
  return { blocks: [{ type: 'captioned', caption, look, table }] };
}

function rowOf(cells: Row): TableRow {
  return { type: 'tableRow', children: cells.map(cellOf) };
}

function cellOf(cell: Slot | undefined): TableCell {
  return { type: 'tableCell', children: [...phrasesOf(cell)] as PhrasingContent[] };
}

/** A name of a cookie or of a key, as code. */
export function code(value: string): Slot {
  return { phrases: [{ type: 'inlineCode', value }] };
}
