import type { AuditText, Block, Link } from '../audit-text.ts';
import { decode } from './decode.ts';
import { formOf, isArchive } from './form.ts';
import { languageOf } from './language.ts';

/** A policy's text, or why there is none. */
export type PolicyRead = AuditText | { readonly reason: string };

/**
 * Takes the bytes of an existing policy (Markdown, HTML, plain text or .docx), and today; returns
 * its text with every block's place in the source, or the reason why nothing can be read.
 */
export async function readPolicy(
  file: string,
  bytes: Uint8Array,
  date: string,
): Promise<PolicyRead> {
  if (isArchive(bytes)) return readWord(file, bytes, date);
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  const { source } = decoded;
  const form = formOf(file, source);
  const { blocks, links } = await readAs(form, source);
  return { file, form, source, blocks, links, language: languageOf(blocks), date };
}

async function readAs(
  form: AuditText['form'],
  source: string,
): Promise<{ blocks: readonly Block[]; links: readonly Link[] }> {
  if (form === 'html') return (await import('./html.ts')).readHtml(source);
  if (form === 'markdown') return (await import('./markdown.ts')).readMarkdown(source);
  return (await import('./text.ts')).readText(source);
}

async function readWord(file: string, bytes: Uint8Array, date: string): Promise<PolicyRead> {
  const { readDocx } = await import('./docx.ts');
  const read = readDocx(bytes);
  if ('reason' in read) return read;
  return { file, form: 'docx', ...read, language: languageOf(read.blocks), date };
}
