/** A text that shows what is to be found in it ⟦between such brackets⟧. */
export interface Marked {
  readonly source: string;
  /** Place and words of each stretch, as `line:column words`; columns count code points from 1. */
  readonly marks: readonly string[];
}

/** Takes a text with its marks; returns it without them, and what stood between them. */
export function unmarked(text: string): Marked {
  const marks: string[] = [];
  let source = '';
  for (const [at, part] of text.split(/[⟦⟧]/u).entries()) {
    if (at % 2 === 1) marks.push(`${placeAtEnd(source)} ${part}`);
    source += part;
  }
  return { source, marks };
}

function placeAtEnd(source: string): string {
  const lines = source.split('\n');
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}
