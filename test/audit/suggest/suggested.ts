import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { readPolicy } from '../../../src/audit/read/read.ts';
import { type Suggestion, suggestDeclaration } from '../../../src/audit/suggest/suggest.ts';
import { check } from '../../../src/check.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

const DATE = '2026-11-22';

/** The declaration that a text makes. */
export async function suggested(file: string, text: string | Uint8Array): Promise<Suggestion> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await readPolicy(file, bytes, DATE);
  const suggestion = 'reason' in read ? undefined : suggestDeclaration(read);
  if (!suggestion) throw new Error(`${file} makes no declaration`);
  return suggestion;
}

/** What checking finds in a declaration. */
export function checked(yaml: string): readonly Diagnostic[] {
  const bytes = new TextEncoder().encode(yaml);
  const reader = () => ({ failure: 'missing' }) as const;
  return check({ file: 'privacy.yaml', bytes, reader }, DATE).diagnostics;
}

/** Findings that only a wrong declaration has: not facts that are missing or open. */
export function wrong(yaml: string): readonly Diagnostic[] {
  return checked(yaml).filter(
    ({ rule }) => /^(?:source|schema|references)\//.test(rule) && rule !== 'source/todo',
  );
}

interface Leaf {
  readonly path: string;
  readonly value: string;
  readonly line: number | undefined;
}

/** Every value of a declaration, with the line in the comment beside it. */
export function leaves(yaml: string): readonly Leaf[] {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) throw document.errors[0];
  return leavesOf(document.contents, []);
}

function leavesOf(node: Node | null, path: readonly string[]): readonly Leaf[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      leavesOf(value as Node, [...path, isScalar(key) ? String(key.value) : '?']),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item) => leavesOf(item as Node, path));
  if (!isScalar(node)) throw new Error(`${path.join('.')} is empty`);
  const line = /^ line (\d+)$/.exec(node.comment ?? '')?.[1];
  return [
    { path: path.join('.'), value: String(node.value), line: line ? Number(line) : undefined },
  ];
}
