/** A line of a source: its offsets, without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Takes a text; returns its lines, ended by LF, CR LF or CR alone. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const mark of source.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  if (start < source.length || lines.length === 0) lines.push({ start, end: source.length });
  return lines;
}

const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** Columns below which nobody breaks a line to wrap it. */
const WRAPPED = 40;

/**
 * Takes a line of a paragraph and the one after it; returns what joins them: an end of line where
 * the author meant one, a space where the text was only wrapped, nothing between Chinese letters.
 */
export function joint(line: string, next: string): '\n' | ' ' | '' {
  const [last = ''] = line.slice(-1);
  const [first = ''] = next.trimStart();
  if (CJK.test(last)) {
    if (line.length < WRAPPED / 2 || /[。：]/.test(last)) return '\n';
    return CJK.test(first) ? '' : ' ';
  }
  return line.length < WRAPPED || last === ':' ? '\n' : ' ';
}
