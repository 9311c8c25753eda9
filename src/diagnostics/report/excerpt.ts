import { visible } from './visible.ts';
import { widthOf } from './width.ts';

/** A part of a line that fits its room, and where in it the marked place stands, in columns. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

const TAB = '  ';
const CUT = '…';

/**
 * Cuts a line around the code points `from` to `to` so that it takes at most `room` columns; tabs
 * become spaces, and what a terminal would act on becomes an escape.
 */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  const start = offsetOf(line, from);
  const low = wholeCharacter(line, Math.max(0, start - room));
  const high = wholeCharacter(line, Math.min(line.length, start + 2 * room));
  const before = cellsOf(line.slice(low, start));
  const after = cellsOf(line.slice(start, high));
  const marked = after.slice(0, Math.max(1, to - from));
  const fits = low === 0 && sum(before) + sum(marked) < room;
  const shown = fits || before.length === 0 ? before : tailOf(before, Math.floor(room / 3));
  const left = low > 0 || shown.length < before.length ? CUT : '';
  const indent = left.length + sum(shown);
  const whole = high === line.length && indent + sum(after) <= room;
  const rest = whole ? after : headOf(after, room - indent - CUT.length);
  const length = Math.max(1, sum(rest.slice(0, marked.length)));
  return { text: left + [...shown, ...rest].join('') + (whole ? '' : CUT), indent, length };
}

function cellsOf(text: string): readonly string[] {
  return Array.from(text, (character) => (character === '\t' ? TAB : visible(character)));
}

function sum(cells: readonly string[]): number {
  return cells.reduce((width, cell) => width + widthOf(cell), 0);
}

function headOf(cells: readonly string[], room: number): readonly string[] {
  let width = 0;
  const end = cells.findIndex((cell) => {
    width += widthOf(cell);
    return width > room;
  });
  return end === -1 ? cells : cells.slice(0, end);
}

function tailOf(cells: readonly string[], room: number): readonly string[] {
  return headOf([...cells].reverse(), room).toReversed();
}

/** The offset of a code point. */
function offsetOf(line: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 && at < line.length; left -= 1) {
    at += (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  const isMiddle = offset > 0 && (line.codePointAt(offset - 1) ?? 0) > 0xffff;
  return isMiddle ? offset + 1 : offset;
}
