import type { Range } from '../diagnostic.ts';
import { excerpt } from './excerpt.ts';
import type { Paint } from './paint.ts';

const CONTEXT = 2;

/**
 * The lines of source around a place: up to two lines before it, its first line, and an underline.
 * Nothing for a range that stands for a whole file.
 */
export function frame(
  source: readonly string[],
  range: Range,
  width: number,
  mark: (text: string) => string,
  paint: Paint,
): readonly string[] {
  const { line, column } = range;
  const marked = source[line - 1];
  if (marked === undefined || isWholeFile(range)) return [];
  const digits = String(line).length;
  const room = Math.max(20, width - digits - 7);
  const end = range.endLine > line ? [...marked.trimEnd()].length + 1 : range.endColumn;
  const shown = excerpt(marked, column - 1, end - 1, room);
  const underline = ' '.repeat(shown.indent) + mark('^'.repeat(shown.length));
  const bar = paint.quiet('│');
  return [
    ...before(source, line).map((number) => {
      const { text } = excerpt((source[number - 1] ?? '').trimEnd(), 0, 0, room);
      const gutter = paint.quiet(`    ${String(number).padStart(digits)} │`);
      return text === '' ? gutter : `${gutter} ${paint.quiet(text)}`;
    }),
    `  ${mark('›')} ${paint.strong(String(line))} ${bar} ${shown.text}`,
    `    ${' '.repeat(digits)} ${bar} ${underline}`,
  ];
}

/** The numbers of the lines before a line, without blank ones at the start. */
function before(source: readonly string[], line: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = Math.max(1, line - CONTEXT); number < line; number += 1) {
    const blank = (source[number - 1] ?? '').trim() === '';
    if (!blank || numbers.length > 0) numbers.push(number);
  }
  return numbers;
}

function isWholeFile({ line, column, endLine, endColumn }: Range): boolean {
  return line === 1 && column === 1 && (endLine > 1 || endColumn === 1);
}
