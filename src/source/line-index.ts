import type { Range } from '../diagnostics/diagnostic.ts';

/** Turns offsets of a text into 1-based lines and columns; columns count Unicode code points. */
export class LineIndex {
  readonly #file: string;
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#starts = starts;
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
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let column = 1;
    for (let at = this.#starts[low] ?? 0; at < offset && at < this.#text.length; at += 1) {
      const unit = this.#text.charCodeAt(at);
      if (unit < 0xdc00 || unit > 0xdfff) column += 1;
    }
    return { line: low + 1, column };
  }
}
