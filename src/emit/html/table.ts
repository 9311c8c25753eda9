import type { Element, ElementContent } from 'hast';
import type { Table, TableCell } from 'mdast';
import { element, lines, textOf } from './element.ts';

/** What writes the content of a cell. */
export type WriteCell = (cell: TableCell) => readonly ElementContent[];

/** A table's head and body; each value names its column, for screens too narrow for columns. */
export function tableParts(table: Table, write: WriteCell): readonly Element[] {
  const [head, ...rows] = table.children;
  const headings = (head?.children ?? []).map(write);
  const columns = headings.map((heading) => element('th', { scope: 'col' }, ...heading));
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...headings.map((heading, index) => {
        const cell = row.children[index];
        const content = cell ? write(cell) : [];
        return index === 0
          ? element('th', { scope: 'row' }, ...content)
          : element('td', { dataLabel: textOf(heading) }, ...content);
      }),
    ),
  );
  return [
    element('thead', {}, ...lines([element('tr', {}, ...columns)])),
    element('tbody', {}, ...lines(body)),
  ];
}

/** A table without a caption, as it comes from declared Markdown. */
export function plainTable(table: Table, write: WriteCell): Element {
  return element('table', {}, ...lines(tableParts(table, write)));
}
