/** A stretch of a policy's prose, in the order of the source: markup off, references decoded. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'code' | 'comment';
  readonly text: string;
  /** Takes an offset in `text`, up to its length; returns the offset in the source that it came from. */
  readonly sourceOffset: (offset: number) => number;
  /** Of a heading: 1 is the title. */
  readonly level?: number;
  /** The number or letter written before a heading or an item, such as `3.2` or `(a)`; `text` leaves it out. */
  readonly label?: string;
  /** Stretches of `text` that are set as code; `end` is exclusive. */
  readonly code?: readonly { readonly start: number; readonly end: number }[];
}

/** A link or an image as the source writes it; offsets are the source's. */
export interface Link {
  readonly text: string;
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** The language that a text is written in, and how sure that is. */
export interface Language {
  /** One of en de fr es it nl pt ja zh, or another ISO 639-1 code; `und` where nobody can tell. */
  readonly code: string;
  readonly certain: boolean;
}

/** An existing policy, as every check of it sees it. Offsets count UTF-16 code units. */
export interface AuditText {
  readonly file: string;
  readonly form: 'markdown' | 'html' | 'text' | 'docx';
  /** What the file says, decoded; lines and columns are counted in it. */
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly language: Language;
  /** Today, ISO 8601. */
  readonly date: string;
}
