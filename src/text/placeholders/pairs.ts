/** A pair of brackets; `end` is exclusive. */
export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

export interface Brackets {
  /** Outer pairs before the pairs inside them. */
  readonly pairs: readonly Pair[];
  /** Offsets of opening brackets that nothing closes. */
  readonly open: readonly number[];
}

/** A gap is a phrase, not a page, and nobody nests more than one gap in another. */
const longest = 500;
const deepest = 3;

/**
 * Takes a text and two brackets; returns the pairs that are short, in one paragraph and not deeply
 * nested, and what stays open. One pass with a stack, so that hostile text costs no more than any.
 */
export function matchBrackets(text: string, opening: string, closing: string): Brackets {
  if (!text.includes(opening)) return { pairs: [], open: [] };
  const stack: { readonly start: number; height: number }[] = [];
  const open: number[] = [];
  const pairs: Pair[] = [];
  const either = new RegExp(`[\\${opening}\\${closing}]|\\n[ \\t]*\\r?\\n`, 'g');
  for (const { 0: mark, index } of text.matchAll(either)) {
    if (mark === opening) {
      stack.push({ start: index, height: 1 });
    } else if (mark === closing) {
      const top = stack.pop();
      if (!top) continue;
      const outer = stack.at(-1);
      if (outer) outer.height = Math.max(outer.height, top.height + 1);
      if (index - top.start > longest || top.height > deepest) continue;
      pairs.push({ start: top.start, end: index + 1, content: text.slice(top.start + 1, index) });
    } else {
      for (const { start } of stack.splice(0)) open.push(start);
    }
  }
  for (const { start } of stack) open.push(start);
  return { pairs: pairs.sort((a, b) => a.start - b.start), open };
}
