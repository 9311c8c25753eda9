import { startsCapital } from '../../text/first-letter.ts';
import { ALPHABETS, CAPITAL, SMALL, WORDS } from '../../text/letters.ts';

const WORD = new RegExp(`[${ALPHABETS}]+`, 'g');

/** What the caller puts where a placeholder stood. */
export const blank = '\uFFFC';

/** A sentence, as far as its shape goes. */
export interface Shaped {
  readonly text: string;
  readonly isHeading: boolean;
  readonly linksAway: boolean;
  /** Words, or signs in a script without spaces. */
  readonly length: number;
  readonly script: 'words' | 'characters';
  /** Whether it is among the first or the last of the text, where dates and names stand. */
  readonly atEdge: boolean;
}

const mail = new RegExp(
  String.raw`[${WORDS}_.+-]@[${WORDS}-]+\.[${ALPHABETS}]|[${WORDS}] ?[([]\s?(?:at|ät|arroba|chiocciola|æt)\s?[)\]]|email protected`,
  'iu',
);
const web = new RegExp(String.raw`https?:\/\/[${WORDS}]|\bwww\.[${WORDS}]`, 'iu');
const phone = /(?:\+\d|\b0|\(\+?\d|\b1[3-9]|\b[48]00)[\d\s()./–-]{6,24}\d/u;
const date =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d\b|\b(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?\b|\b\d{1,2}[./-](?:19|20)\d\d\b|[\d〇一二三四五六七八九元]\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月/u;
const year = /\b(?:19|20)\d\d\b/u;
const postcode = new RegExp(
  String.raw`\b\d{5}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{4} ?[A-Z]{2}\b|\b\d{4}-\d{3}\b|(?:〒|郵便番号).?\d{3}[-－‐−]?\d{4}|\b\d{6}\b|\b\d{4} [${CAPITAL}][${SMALL}]`,
  'u',
);
const company =
  /(?:^|[\s"“„«(*])(?:g?GmbH(?: ?& ?Co\.? ?KG)?|AG|KG|OHG|UG|GbR|e\.? ?V\.|eG|Ltd\.?|Limited|LLC|LLP|L\.L\.C\.|Inc\.?|Incorporated|Corp\.?|Corporation|plc|PLC|Pty|S\.?A\.?S\.?U?\.?|S\.A\.?|SARL|S\.?L\.?U?\.|S\.?[Rr]\.?[Ll]\.?|S\.?[Pp]\.?[Aa]\.?|B\.?V\.?|N\.V\.|VOF|Lda\.?|Ltda\.?|EIRELI|ME|SE|Oy|AB|ApS|A\/S|ASBL|EURL|EI|SCIC|SCOP)(?=$|[\s,.;:)"”“*\]])/u;
const companyInCharacters =
  /株式会社|合同会社|有限会社|合資会社|社団法人|財団法人|学校法人|医療法人|特定非営利活動法人|有限公司|有限责任公司|有限責任公司|集团|集團/u;
const duration =
  /[\d〇一二两三四五六七八九十百](?:个|個|か|ヶ|カ|ヵ|ケ|箇)?(?:日|天|周|週|月|時間|小时|小時)|(?:^|[^\d])\d{1,2}\s?年|[一二两三四五六七八九十]年/u;

/** True where a company's name with its legal form stands in a text. */
export function namesCompany(text: string): boolean {
  return company.test(text) || companyInCharacters.test(text);
}

const shapes: Readonly<Record<string, (sentence: Shaped) => boolean>> = {
  '<mail>': ({ text }) => mail.test(text),
  '<web>': ({ text }) => web.test(text),
  '<phone>': ({ text }) => phone.test(text),
  '<date>': ({ text }) => date.test(text),
  '<year>': ({ text }) => year.test(text),
  '<postcode>': ({ text }) => postcode.test(text),
  '<duration>': ({ text }) => duration.test(text.normalize('NFKC').replace(/\s+/gu, '')),
  '<company>': ({ text }) => namesCompany(text),
  '<body>': (sentence) => !sentence.isHeading && sentence.length >= bodyLength(sentence),
  '<short>': ({ length, script }) => length <= (script === 'words' ? 7 : 18),
  '<edge>': ({ atEdge }) => atEdge,
  '<names>': ({ text, length }) => length >= 2 && length <= 7 && everyWordCapital(text),
  '<away>': ({ text, linksAway }) =>
    linksAway && !/[:;(：；（—–]/u.test(text.replace(/https?:\S+/gu, '')),
  '<whole>': ({ text }) => !text.includes(blank),
};

/** Takes a sentence; returns the shapes that it has, each written as cues write it. */
export function shapesOf(sentence: Shaped): readonly string[] {
  return Object.keys(shapes).filter((name) => shapes[name]?.(sentence));
}

/** A statement takes some words of its own, and more where a slot took the place of what matters. */
function bodyLength({ text, script }: Shaped): number {
  const blanks = text.split(blank).length - 1;
  return (script === 'words' ? 4 : 8) + blanks * (script === 'words' ? 5 : 17);
}

/** Like a name or a company on a line of its own; small particles such as `de` do not count. */
function everyWordCapital(text: string): boolean {
  if (/[?!:@\uFFFC]/u.test(text)) return false;
  const words = text.match(WORD) ?? [];
  return words.length > 1 && words.every((word) => startsCapital(word) || word.length < 4);
}
