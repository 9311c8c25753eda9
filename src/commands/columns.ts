import { widthOf } from '../diagnostics/report/width.ts';

export interface Cell {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Lines of cells, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly Cell[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(text));
    }
  }
  return rows
    .map((row) => {
      const shown = row.findLastIndex(({ text }) => text !== '');
      const cells = row.slice(0, shown + 1).map(({ text, paint }, index) => {
        const gap = index === shown ? '' : ' '.repeat((widths[index] ?? 0) - widthOf(text));
        return paint(text) + gap;
      });
      return `${cells.join('  ')}\n`;
    })
    .join('');
}
