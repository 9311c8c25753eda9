/** The lines and cells of a CSV text by RFC 4180: only CRLF outside quotes ends a line. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [raw, value] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    cells.push(value);
    at += raw;
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      lines.push(cells);
      cells = [];
      at += 2;
    } else {
      throw new Error(`stray character at ${at}`);
    }
  }
  return lines;
}

function quoted(text: string, at: number): readonly [number, string] {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = at;
  const [raw = '', value = ''] = match.exec(text) ?? [];
  if (raw === '') throw new Error(`open quote at ${at}`);
  return [raw.length, value.replaceAll('""', '"')];
}

function plain(text: string, at: number): readonly [number, string] {
  const match = /[^",\r\n]*/y;
  match.lastIndex = at;
  const [raw = ''] = match.exec(text) ?? [];
  return [raw.length, raw];
}
