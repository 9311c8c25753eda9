import { isPair, isScalar, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A piece of a text, from its first character to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and what stands there instead. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Child {
  readonly index: number;
  readonly key: Scalar | undefined;
  readonly keySpan: Span | undefined;
  readonly value: Node | null;
  readonly valueSpan: Span;
  /** Takes the child out and leaves a valid collection. */
  readonly removal: Edit;
}

/** The members of a mapping or the items of a list, with their places in the text. */
export function childrenOf(collection: YAMLMap | YAMLSeq, text: string): readonly Child[] {
  const children = collection.items.map((item, index) => {
    const key = isPair(item) && isScalar(item.key) ? item.key : undefined;
    const value = (isPair(item) ? item.value : item) as Node | null;
    const keySpan = key ? spanOf(key, text) : undefined;
    const behind = keySpan ? keySpan.end + 1 : 0;
    return { index, key, keySpan, value, valueSpan: spanOf(value, text, behind) };
  });
  const spans = children.map(({ keySpan, valueSpan }) => ({
    start: keySpan?.start ?? valueSpan.start,
    end: valueSpan.end,
  }));
  return children.map((child) => ({
    ...child,
    removal: removal(collection, spans, child.index, text),
  }));
}

function removal(
  collection: YAMLMap | YAMLSeq,
  spans: readonly Span[],
  index: number,
  text: string,
): Edit {
  const [before, here, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!here) throw new Error(`a collection has no child ${index}`);
  if (!before && !after) {
    const empty = 'flow' in collection && isList(collection) ? '[]' : '{}';
    return { ...spanOf(collection, text), text: empty };
  }
  if (!collection.flow) return { ...lineOf(here, text), text: '' };
  if (after) return { start: here.start, end: after.start, text: '' };
  return { start: before?.end ?? here.start, end: here.end, text: '' };
}

function isList(collection: YAMLMap | YAMLSeq): boolean {
  return collection.items.every((item) => !isPair(item));
}

/** Whole lines, with what stands behind as a comment. */
function lineOf({ start, end }: Span, text: string): Span {
  const newline = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: newline < 0 ? text.length : newline + 1,
  };
}

/** Where a node stands, without the white space behind it. */
function spanOf(node: Node | null, text: string, otherwise = 0): Span {
  if (!node?.range) return { start: otherwise, end: otherwise };
  const [start, end] = node.range;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
