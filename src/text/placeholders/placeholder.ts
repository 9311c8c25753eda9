export type PlaceholderStyle =
  | 'bracketed-instruction'
  | 'todo'
  | 'template-expression'
  | 'blank'
  | 'lorem'
  | 'sample-company'
  | 'sample-address'
  | 'instruction';

/** A gap that a template left in a text, with its offsets in UTF-16 code units; `end` is exclusive. */
export interface Placeholder {
  readonly style: PlaceholderStyle;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One family of placeholders. */
export type Finder = (text: string) => Iterable<Placeholder>;

/** Takes a text and a stretch of it; returns that stretch as a placeholder. */
export function placeholder(
  style: PlaceholderStyle,
  text: string,
  start: number,
  end: number,
): Placeholder {
  return { style, start, end, text: text.slice(start, end) };
}
