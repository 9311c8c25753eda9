import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position } from './client.ts';

/** A key of a text: the keys that lead to it, itself included, and where it stands. */
export interface Key {
  readonly path: readonly string[];
  readonly name: string;
  readonly start: Position;
  readonly offset: number;
}

/** Every key of a YAML text, in order. */
export function keysOf(text: string): readonly Key[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return within(contents, []);

  function within(node: unknown, path: readonly string[]): readonly Key[] {
    if (!isMap<Node, Node>(node)) return [];
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const offset = key.range?.[0] ?? 0;
      const { line, col } = lines.linePos(offset);
      const name = String(key.value);
      const own = [...path, name];
      const start = { line: line - 1, character: col - 1 };
      return [{ path: own, name, start, offset }, ...within(value, own)];
    });
  }
}
