import type { Range } from './diagnostic.ts';

/** Turns offsets of a text into 1-based lines and columns; columns count Unicode code points. */
export class LineIndex {
  readonly #file: string;
  readonly #length: number;
  readonly #starts: readonly number[];
  /** Second halves of characters that take two units; they are no column of their own. */
  readonly #halves: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#length = text.length;
    this.#starts = [0, ...indexesOf(text, /\r(?!\n)|\n/g).map((at) => at + 1)];
    this.#halves = indexesOf(text, /[\udc00-\udfff]/g);
  }

  /** The range between two offsets. */
  range(start: number, end: number): Range {
    const from = this.#place(start);
    const to = this.#place(Math.max(start, end));
    return {
      file: this.#file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  }

  #place(offset: number): { line: number; column: number } {
    const line = below(this.#starts, offset + 1);
    const start = this.#starts[line - 1] ?? 0;
    const end = Math.min(offset, this.#length);
    const halves = below(this.#halves, end) - below(this.#halves, start);
    return { line, column: end - start - halves + 1 };
  }
}

function indexesOf(text: string, mark: RegExp): readonly number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index);
}

/** How many of the sorted numbers are smaller than a limit. */
function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
