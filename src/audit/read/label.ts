import { ALPHABETS, CAPITAL } from '../../text/letters.ts';
/** The number or letter written before a heading or an item, and where the words begin. */
export interface Label {
  readonly label: string;
  readonly end: number;
}

const CHINESE = '[一二三四五六七八九十百〇]';

const patterns = [
  // 3.2 · 3.2. · 3.
  /^(\d{1,3}(?:\.\d{1,3}){1,5})[.)]?(?:[ \t\u3000]+|(?=[\u3000-\u9fff]))/u,
  new RegExp(String.raw`^(\d{1,3})[.．、)）](?:[ \t\u3000]+|(?=[\u3000-\u9fff${CAPITAL}]))`, 'u'),
  // (a) · a) · A. · iv. · （1）
  new RegExp(
    String.raw`^([(（](?:[${ALPHABETS}]|\d{1,3}|[ivxlc]{1,6}|[一二三四五六七八九十]{1,3})[)）])[ \t\u3000]*`,
    'iu',
  ),
  new RegExp(String.raw`^([${ALPHABETS}][)）]|[ivxlc]{1,6}[)）])[ \t\u3000]+`, 'iu'),
  /^([A-Z]|[IVXLC]{1,6})\.[ \t\u3000]+/u,
  /^([a-z]|[ivxlc]{1,6})\.[ \t\u3000]+/u,
  // § 3 · 第三条 · Article 4: · 一、
  /^(§{1,2} ?\d{1,3}[a-z]?)[.:]?[ \t\u3000]+/u,
  new RegExp(
    `^(第(?:\\d{1,3}|[０-９]{1,3}|${CHINESE}{1,4})[条章节節部分項])[:：.、]?[ \\t\\u3000]*`,
    'u',
  ),
  new RegExp(`^(${CHINESE}{1,3})[、．.][ \\t\\u3000]*`, 'u'),
  /^((?:section|article|artikel|artículo|articolo|artigo|abschnitt|sección|sezione|secção|seção) \d{1,3})[.:)]?(?:[ \t]+[-–—][ \t]+|[ \t]+|$)/iu,
];

/** Takes the text of a heading or an item; returns its label, if it starts with one. */
export function labelOf(text: string): Label | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found?.[1]) return { label: found[1], end: found[0].length };
  }
  return undefined;
}

/** How deep a numbered label stands: 1 for `3`, 2 for `3.2`; nothing for letters. */
export function depthOf(label: string): number | undefined {
  return /^\d/.test(label) ? label.split('.').length : undefined;
}
