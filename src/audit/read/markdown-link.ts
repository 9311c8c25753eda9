/** Targets of `[label]: target`, by label. */
export type Definitions = ReadonlyMap<string, string>;

/** A bracket that may begin a link. */
export interface Opener {
  readonly at: number;
  /** 2 for an image's `![`. */
  readonly length: number;
  /** False where brackets stand within it. */
  isPlain: boolean;
}

const DEEPEST = 32;
const LONGEST_LABEL = 999;

/** A label as definitions know it. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes a closing bracket and its opener; returns the link that they make, if they do. */
export function closeBracket(
  raw: string,
  opener: Opener,
  close: number,
  definitions: Definitions,
): { target: string; end: number } | undefined {
  const next = raw[close + 1];
  if (next === '(') {
    const found = destination(raw, close + 2);
    if (found) return found;
  }
  if (definitions.size === 0) return undefined;
  if (next === '[') {
    const end = raw.indexOf(']', close + 2);
    if (end > 0 && end - close <= LONGEST_LABEL) {
      const named = raw.slice(close + 2, end) || raw.slice(opener.at + opener.length, close);
      const target = definitions.get(labelKey(named));
      if (target !== undefined) return { target, end: end + 1 };
    }
  }
  if (!opener.isPlain || close - opener.at > LONGEST_LABEL) return undefined;
  const target = definitions.get(labelKey(raw.slice(opener.at + opener.length, close)));
  return target === undefined ? undefined : { target, end: close + 1 };
}

/** Reads `target "title")` from an offset. */
export function destination(
  raw: string,
  from: number,
): { target: string; end: number } | undefined {
  let at = skipSpace(raw, from);
  const start = raw[at] === '<' ? at + 1 : at;
  const stop = raw[at] === '<' ? endOfAngles(raw, at + 1) : endOfBare(raw, at);
  if (stop === undefined) return undefined;
  const target = raw.slice(start, stop);
  at = skipSpace(raw, start > at ? stop + 1 : stop);
  const quote = raw[at];
  if (quote === '"' || quote === "'") {
    const closing = raw.indexOf(quote, at + 1);
    if (closing < 0) return undefined;
    at = skipSpace(raw, closing + 1);
  }
  return raw[at] === ')' ? { target, end: at + 1 } : undefined;
}

function endOfAngles(raw: string, from: number): number | undefined {
  for (let at = from; at < raw.length; at += 1) {
    const letter = raw[at];
    if (letter === '>') return at;
    if (letter === '<' || letter === '\n') return undefined;
  }
  return undefined;
}

/** The end of a target without spaces, its brackets balanced. */
function endOfBare(raw: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < raw.length; at += 1) {
    const letter = raw[at] ?? '';
    if (letter === '\\') at += 1;
    else if (/\s/.test(letter)) return depth === 0 ? at : undefined;
    else if (letter === '(') {
      depth += 1;
      if (depth > DEEPEST) return undefined;
    } else if (letter === ')') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}

function skipSpace(raw: string, from: number): number {
  let at = from;
  while (/\s/.test(raw[at] ?? '')) at += 1;
  return at;
}
