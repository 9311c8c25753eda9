/**
 * What a policy in Markdown says, each statement with its place: section, label or row, and words.
 * A list is a statement for each of its members, so that a shorter list says nothing new. Numbers
 * of sections are left out, and a link within the page is the section that it leads to.
 */
export function sentences(markdown: string): ReadonlySet<string> {
  const parts = markdown.split(/<a id="(?=[a-z0-9-]+"><\/a>)/);
  return new Set(
    parts.flatMap((part, at) => {
      const [id = '', text = ''] = at === 0 ? ['head', part] : part.split(/"><\/a>/, 2);
      return linesOf(text).map((line) => `${id} › ${line}`);
    }),
  );
}

function linesOf(section: string): readonly string[] {
  let columns: readonly string[] = [];
  let box = '';
  return plain(section)
    .split('\n')
    .flatMap((line): readonly string[] => {
      if (/^\|( ?-+ ?\|)+$/.test(line)) return [];
      if (line.startsWith('|')) {
        const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
        if (columns.length > 0) return rowOf(columns, cells);
        columns = cells;
        return [];
      }
      columns = [];
      const [, level, title] = /^(#+) (?:[\d.]+ )?(.*)$/.exec(line) ?? [];
      if (title) {
        box = level === '###' ? `${title} › ` : '';
        return [title];
      }
      const [, label, value] = /^- \*\*(.+?[:?])\*\* ?(.*)$/.exec(line) ?? [];
      return label ? statementsOf(`${box}${label}`, value ?? '') : statementsOf(box, line);
    });
}

/** The text without marks; a link within the page is its target. */
function plain(text: string): string {
  return text
    .replace(/\[[^\]]*\]\(#([a-z0-9-]+)\)/g, '#$1')
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, '$1 <$2>')
    .replace(/^> ?/gm, '');
}

function rowOf(columns: readonly string[], cells: readonly string[]): readonly string[] {
  const [first = ''] = cells;
  return cells.flatMap((cell, at) =>
    statementsOf(at === 0 ? `${columns[0]}:` : `${first} › ${columns[at]}:`, cell),
  );
}

/** A text as statements: sentence by sentence, list by list. */
function statementsOf(label: string, text: string): readonly string[] {
  return text.split(/(?<=[.?]\*{0,2}) (?=[\p{Lu}“#*])/u).flatMap((sentence) => {
    const [, frame = '', list = sentence] = /^(.+?: )(.+)$/.exec(sentence) ?? [];
    const members = list.split(/[,;] | \(|\)(?=$|[ .,;])/).map((one) => one.replace(/[.\s]+$/, ''));
    return members
      .filter((one) => one !== '')
      .map((one) => `${label} ${frame}${one}`.trim().toLowerCase());
  });
}
