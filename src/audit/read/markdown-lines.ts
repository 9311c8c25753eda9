/** Lines that begin something in Markdown, by what they begin. */
export const begins = {
  heading: /^ {0,3}(#{1,6})(?:[ \t]+|$)/,
  underline: /^ {0,3}(=+|-+)[ \t]*$/,
  rule: /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,
  fence: /^ {0,3}(`{3,}|~{3,})/,
  item: /^([ \t]*)(?:[-*+•‣▪][ \t]+|(?=\d{1,9}[.)][ \t]))/,
  lettered: /^[ \t]*(?=[(（]?(?:\p{L}|[ivx]{1,4}|\d{1,3})[)）](?:[ \t]|\p{Lo})|[①-⑳])/u,
  task: /^\[[ xX]\][ \t]+/,
  quote: /^ {0,3}> ?/,
  definition: /^ {0,3}\[([^\][\n]{1,999})\]:[ \t]*(?:<([^<>]*)>|(\S+))/,
  footnote: /^ {0,3}\[\^[^\][\s]{1,99}\]:[ \t]*/,
  attributes: /^ {0,3}\{:[^{}]*\}[ \t]*$/,
  code: /^(?: {4}|\t)/,
  html: /^ {0,3}<\/?(?:article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|link|main|menu|meta|nav|ol|optgroup|option|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i,
} as const;

const FRONT = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)/;
const MOST_FRONT = 100_000;

/** The length of the front matter that a source begins with. */
export function frontMatter(source: string): number {
  const [opening, fence] = FRONT.exec(source) ?? [];
  if (!opening || !fence) return 0;
  const head = source.slice(0, MOST_FRONT);
  const end =
    fence === '---'
      ? /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
      : /(?:\r\n?|\n)\+\+\+[ \t]*(?=\r|\n|$)/g;
  end.lastIndex = opening.length - 1;
  const close = end.exec(head);
  return close ? close.index + close[0].length : 0;
}

/** True for the line between the head of a table and its rows. */
export function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t|:-]*$/.test(line);
}

/** The words of a heading's line without the signs that may close it, as an offset. */
export function endOfHeading(line: string): number {
  const attributes = /\{[#.:][^{}]{0,200}\}$/.exec(line.trimEnd().slice(-210));
  const words = line.slice(0, line.trimEnd().length - (attributes?.[0].length ?? 0)).trimEnd();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return end === 0 || /[ \t]/.test(words[end - 1] ?? '')
    ? words.slice(0, end).trimEnd().length
    : words.length;
}

/** The offsets of a table row's cells, without the bars. */
export function cellsOf(row: string): readonly { start: number; end: number }[] {
  const bars: number[] = [];
  let inCode = false;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '`') inCode = !inCode;
    else if (row[at] === '|' && !inCode) bars.push(at);
  }
  const first = row.trimStart().startsWith('|') ? [] : [-1];
  const last = row.trimEnd().endsWith('|') ? [] : [row.length];
  const edges = [...first, ...bars, ...last];
  return edges.slice(1).map((end, at) => ({ start: (edges[at] ?? 0) + 1, end }));
}
