import type { AuditText } from '../audit-text.ts';

const ENDINGS: Readonly<Record<string, AuditText['form']>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  docx: 'docx',
};

/** True for a file that is a ZIP archive, as .docx is. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The form of a text: by the end of its file's name, else by what it begins with and holds. */
export function formOf(file: string, source: string): AuditText['form'] {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const known = ENDINGS[ending];
  if (known) return known;
  const start = source.slice(0, 2000);
  if (
    /^\s*(?:<!doctype html|<html|<head|<body|<!--|<(?:div|h1|main|article|section|p)[\s>])/i.test(
      start,
    )
  )
    return 'html';
  const isMarkdown =
    /^ {0,3}#{1,6} \S/m.test(source.slice(0, 20_000)) || /\]\([^()\s]{1,500}\)/.test(start);
  return isMarkdown ? 'markdown' : 'text';
}
