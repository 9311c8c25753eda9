/**
 * What a policy in Markdown says: each statement with the section, label or column that it stands
 * under. A list makes a statement of each member, so that a shorter list says nothing new. Numbers
 * of sections are left out, and a link within the page counts as the section that it leads to.
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
  return withoutMarks(section)
    .split('\n')
    .flatMap((line): readonly string[] => {
      if (line.startsWith('|')) {
        const cells = line.split(/(?<!\\)\|/).slice(1, -1);
        if (columns.length > 0) return rowOf(columns, cells);
        columns = cells;
        return [];
      }
      columns = [];
      const [, title] = /^#+ (?:[\d.]+ )?(.*)$/.exec(line) ?? [];
      if (title) return [title];
      const [, label, value] = /^- \*\*(.+?[:?])\*\* ?(.*)$/.exec(line) ?? [];
      return label ? membersOf(label, value ?? '') : sentencesOf(line);
    });
}

/** The text without the marks of links, quotes and tables. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[[^\]]*\]\(#([a-z0-9-]+)\)/g, '#$1')
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)(?= \p{Lu})/gu, '[$1]($2).')
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, '$1; <$2>')
    .replace(/^> ?/gm, '')
    .replace(/^\|( ?-+ ?\|)+\n/gm, '');
}

/** A row by its columns; where it is about a section of the page, it says so. */
function rowOf(columns: readonly string[], cells: readonly string[]): readonly string[] {
  const about = cells[0]?.trim().startsWith('#') ? `${cells[0].trim()} › ` : '';
  return cells.flatMap((cell, at) => membersOf(`${about}${columns[at]?.trim()}:`, cell));
}

/** Sentence by sentence; what follows a colon is a list. */
function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.?]\*{0,2}) (?=[\p{Lu}“#*])/u).flatMap((sentence) => {
    const [, frame, list] = /^(.+?:) (.+)$/.exec(sentence) ?? [];
    return frame && list ? membersOf(frame, list) : membersOf('', sentence);
  });
}

function membersOf(label: string, list: string): readonly string[] {
  return list
    .split(/[.,;:·] | \(|\)(?=$|[ .,;])/)
    .map((one) =>
      one
        .trim()
        .replace(/^\(|[.]$/g, '')
        .toLowerCase(),
    )
    .filter((one) => one !== '')
    .map((one) => (label ? `${label} ${one}` : one));
}
