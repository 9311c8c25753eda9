import { widthOf } from './width.ts';

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps its line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A text after a label, its further lines aligned with the first. */
export function hanging(label: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(label));
  return wrap(text, width - indent.length).map(
    (line, index) => (index === 0 ? label : indent) + line,
  );
}
