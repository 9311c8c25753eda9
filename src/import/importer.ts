/** A value of a foreign file that the declaration does not hold as it stands there. */
export interface Note {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
}

/** A declaration made from a foreign file, and what is not in it. */
export interface Imported {
  readonly yaml: string;
  readonly notes: readonly Note[];
}

/** Reads the text of a foreign file; where it is none of its kind, says so in a sentence. */
export type Import = (text: string) => Imported | { readonly failure: string };

/** One foreign format, as the registry lists it; its code is loaded when it is asked for. */
export interface Importer {
  /** The word after `privacyc import`. */
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<{ readonly default: Import }>;
}
