/** A part of the register as lines of cells. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each row is called where it stands alone. */
  readonly names: readonly string[];
}

/** A column of a table: its heading, and its cell for an item. */
export type CellOf<Item> = readonly [heading: string, cell: (item: Item) => string | undefined];

/** The table with one row for each item; empty cells where nothing is declared. */
export function tableOf<Item>(
  title: string,
  cells: readonly CellOf<Item>[],
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Table {
  return {
    title,
    header: cells.map(([heading]) => heading),
    rows: items.map((item) => cells.map(([, cell]) => cell(item) ?? '')),
    names: items.map(nameOf),
  };
}
