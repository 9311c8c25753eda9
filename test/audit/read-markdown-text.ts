import type { AuditText } from '../../src/audit/audit-text.ts';
import { readPolicy } from '../../src/audit/read/read.ts';

export const DATE = '2026-11-22';

/** Markdown as the audit reads it; examples are too short for their language to be told. */
export function readMarkdownText(source: string, language = 'en'): Promise<AuditText> {
  return readNamed('policy.md', source, language);
}

/** Plain text as the audit reads it. */
export function readPlainText(source: string, language = 'en'): Promise<AuditText> {
  return readNamed('policy.txt', source, language);
}

async function readNamed(file: string, source: string, code: string): Promise<AuditText> {
  const text = await readPolicy(file, new TextEncoder().encode(source), DATE);
  if ('reason' in text) throw new Error(text.reason);
  return { ...text, language: { code, certain: true } };
}
