import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Fact, isList, type Node } from './node.ts';

/** The text of a declaration, with the line that each fact comes from beside it. */
export function written(head: string, declaration: ReadonlyMap<string, Node>): string {
  const document = new Document();
  const contents = new YAMLMap();
  for (const [key, node] of declaration) {
    const name = new Scalar(key);
    name.spaceBefore = contents.items.length > 0;
    contents.items.push(new Pair(name, partOf(node)));
  }
  document.contents = contents;
  document.commentBefore = head;
  return document.toString({ lineWidth: 0 });
}

function partOf(node: Node): YAMLMap | YAMLSeq | Scalar {
  if (node instanceof Map) {
    const mapping = new YAMLMap();
    for (const [key, member] of node) mapping.items.push(new Pair(new Scalar(key), partOf(member)));
    return mapping;
  }
  if (!isList(node)) return scalarOf(node as Fact);
  const list = new YAMLSeq();
  list.items.push(...node.map(partOf));
  return list;
}

function scalarOf({ value, line }: Fact): Scalar {
  const scalar = new Scalar(value);
  if (line !== undefined) scalar.comment = ` line ${line}`;
  return scalar;
}
