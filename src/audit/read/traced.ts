/** A text that was made out of a source, and where in the source each of its letters stood. */
export interface Traced {
  readonly text: string;
  /** Takes an offset in `text`, up to its length; returns the offset in the source. */
  readonly sourceOffset: (offset: number) => number;
  /** Stretches of `text` that are set as code. */
  readonly code: readonly Span[];
}

/** A stretch of a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Builds a traced text piece by piece, in the order of the source. */
export class Tracer {
  readonly #parts: string[] = [];
  /** Of each piece: where it starts in the text, where in the source, and whether it was copied. */
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  readonly #copied: boolean[] = [];
  readonly #code: Span[] = [];
  #length = 0;
  #end = 0;

  get length(): number {
    return this.#length;
  }

  get endsInSpace(): boolean {
    return /\s$/.test(this.#parts.at(-1)?.slice(-1) ?? '');
  }

  /** The text so far, as it was added. */
  get text(): string {
    return this.#parts.join('');
  }

  /** The offset in the source of an offset in the text. */
  offset(at: number): number {
    return this.#offset(this.#pieceAt(at), at);
  }

  /** Adds letters as the source has them. */
  copy(text: string, start: number): void {
    if (text !== '') this.#add(text, start, start + text.length, true);
  }

  /** Adds letters that stand for a stretch of the source, such as a decoded reference. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#add(text, start, end, false);
  }

  /** Adds a stretch of another traced text. */
  take(from: Tracer, text: string, start: number, end: number): void {
    let at = start;
    for (let piece = from.#pieceAt(start); at < end; piece += 1) {
      const next = from.#starts[piece + 1] ?? end;
      const stop = Math.min(next, end);
      const source = from.#offset(piece, at);
      if (from.#copied[piece]) this.copy(text.slice(at, stop), source);
      else this.put(text.slice(at, stop), source, from.#offset(piece + 1, stop));
      at = stop;
    }
  }

  /** Notes that the text from an offset to its end now is code. */
  markCode(start: number): void {
    if (start < this.#length) this.#code.push({ start, end: this.#length });
  }

  /** The text so far, without the white space around it. */
  finish(): Traced {
    const whole = this.text;
    const traced = { text: whole, sourceOffset: this.#offsets(), code: this.#code };
    const first = whole.length - whole.trimStart().length;
    return part(traced, first, Math.max(first, whole.trimEnd().length));
  }

  /** A text of one piece needs no table of pieces; most blocks are such texts. */
  #offsets(): Traced['sourceOffset'] {
    const [source = 0] = this.#sources;
    if (this.#sources.length === 1 && this.#copied[0]) return shiftedBy(source);
    return (at) => this.offset(at);
  }

  #add(text: string, start: number, end: number, copied: boolean): void {
    this.#parts.push(text);
    this.#starts.push(this.#length);
    this.#sources.push(start);
    this.#copied.push(copied);
    this.#length += text.length;
    this.#end = end;
  }

  #offset(piece: number, at: number): number {
    const source = this.#sources[piece];
    if (source === undefined || at >= this.#length) return this.#end;
    return this.#copied[piece] ? source + at - (this.#starts[piece] ?? 0) : source;
  }

  /** The last piece that starts at an offset or before it. */
  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** A stretch of a traced text. */
export function part(whole: Traced, start: number, end = whole.text.length): Traced {
  if (start === 0 && end === whole.text.length) return whole;
  const { sourceOffset } = whole;
  const code = whole.code
    .map((span) => ({ start: span.start - start, end: Math.min(span.end, end) - start }))
    .filter((span) => span.start >= 0 && span.start < span.end);
  return {
    text: whole.text.slice(start, end),
    sourceOffset: (offset) => sourceOffset(start + offset),
    code,
  };
}

/** Stands apart, so that it keeps nothing else in memory. */
function shiftedBy(source: number): Traced['sourceOffset'] {
  return (offset) => source + offset;
}
