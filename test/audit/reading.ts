import type { AuditText, Block } from '../../src/audit/audit-text.ts';
import { readPolicy } from '../../src/audit/read/read.ts';

const DATE = '2026-11-22';

/** A policy as it is read; a file that cannot be is a mistake of the test. */
export async function policyOf(file: string, text: string | Uint8Array): Promise<AuditText> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await readPolicy(file, bytes, DATE);
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

/** The blocks of a policy, one a line: kind and level, label, words. */
export async function blocksOf(file: string, text: string | Uint8Array): Promise<string[]> {
  return (await policyOf(file, text)).blocks.map(shown);
}

function shown({ kind, level, label, text }: Block): string {
  return `${kind}${level ?? ''}${label ? ` <${label}>` : ''} ${text}`;
}

/** What a policy's source says at the place of some words of its blocks. */
export function sourceAt({ blocks, source }: AuditText, words: string): string {
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block holds ${words}`);
  const at = block.text.indexOf(words);
  return source.slice(block.sourceOffset(at), block.sourceOffset(at + words.length));
}
