import { strFromU8, unzipSync } from 'fflate';
import type { Block, Link } from '../audit-text.ts';
import { DocxWords } from './docx-words.ts';

/** What a document of Word holds; its source is its text, a paragraph a line. */
export interface DocxRead {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';
/** Bytes that a part may unfold to; what is larger was made to exhaust the machine. */
const LARGEST = 64 * 1024 * 1024;

/** Takes the bytes of a .docx; returns its text, or why there is none. */
export function readDocx(bytes: Uint8Array): DocxRead | { readonly reason: string } {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        [BODY, RELATIONS, STYLES].includes(name) && originalSize <= LARGEST,
    });
    const body = parts[BODY];
    if (!body) return { reason: 'it is an archive, and no document of Word' };
    const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
    return new DocxWords(xml(STYLES), xml(RELATIONS)).read(strFromU8(body));
  } catch {
    return { reason: 'it is an archive that is damaged' };
  }
}
