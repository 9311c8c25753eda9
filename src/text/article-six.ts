import { anyCase } from './any-case.ts';
import { everyMatch } from './every-match.ts';
import { LETTERS } from './letters.ts';

/** A citation of Art. 6(1) of the GDPR, with the letters that it cites; `end` is exclusive. */
export interface ArticleSix {
  readonly words: string;
  readonly letters: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ARTICLE = '(?:Art(?:icle|ikel|ículo|icolo|igo)?s?\\.?|artt\\.) ?6(?:\\.?[º°])?';
const PARAGRAPH =
  '(?:Abs(?:atz)?\\.?|par(?:agraph|agraphe|\\.|ágrafo|agrafo)?|lid|n\\.? ?[º°]\\.?|número|comma|c\\.|apartado|ap\\.|al(?:inéa|\\.)?)';
/** In Portuguese, what is cited of an article stands before it. */
const REVERSED = `(?:n\\.? ?[º°]\\.?|número) ?1,? (?:do )?art(?:igo|\\.) ?6(?:\\.?[º°])?`;
const LATIN = new RegExp(
  `(?<![${LETTERS}])(?:(?:GDPR )?${ARTICLE}(?: ?\\(1\\)|\\.1|[.,]? ?${PARAGRAPH} ?1)|${REVERSED})(?![${LETTERS}]*\\d|\\.\\d)`,
  'giu',
);
const EASTERN = /第 ?[6６六] ?[条條] ?第? ?[1１一] ?[項项款]/gu;

const NAME =
  '(?:lit(?:era)?|Buchst(?:abe[n]?)?|letters?|lettres?|letras?|lett(?:er[ae])?|points?|alíneas?|alinéas?|al|onder(?:deel)?|sub|under|subparagraphs?|(?:sentence|Satz|S\\.|UAbs\\.|Unterabs\\.|first subparagraph,?) ?1?)\\.?,? ?';
const LETTER = `["“„«'‘]?\\(?[a-f](?![${LETTERS}])\\)?["”“»'’]?`;
const JOINT = '(?: ?[,/&] ?| )(?:(?:and|or|und|oder|et|ou|y|o|e|en|of|bzw\\.|sowie) )?';
/** The letters that follow: “lit. a and f”, “(a)”, “ b”: the first, and each further one. */
const FIRST = anyCase(new RegExp(`^(?:\\.(?=[a-f])|[ ,]{0,2})(?:${NAME})*${LETTER}`, 'iu'));
const NEXT = anyCase(new RegExp(`^${JOINT}(?:${NAME})?${LETTER}`, 'iu'));
const BEFORE = anyCase(new RegExp(`${NAME}${LETTER}[^.;]{0,20}$`, 'iu'));
const ALONE = new RegExp(`(?<![${LETTERS}])[a-fA-F](?![${LETTERS}])|[一二三四五六]`, 'g');
const EASTERN_AFTER =
  /^ ?第?[(（]?[a-f一二三四五六][)）]?[号號項项目]?(?:[、,及和或][(（]?[a-f][)）]?){0,5}/iu;

/** Other laws, whose sixth article says something else. */
const FOREIGN =
  /^[^.;]{0,30}?(?:DSG\b|FADP\b|LPD\b|LGPD\b|2002\/58|e-?Privacy)|^.{0,4}(?:个人信息保护法|個人情報保護法)/u;
const GDPR = /GDPR|一般データ保護|通用数据保护|一般資料保護/u;

/** Takes prose in any of the nine languages; returns its citations of Art. 6(1), in order. */
export function articleSixCitations(text: string): readonly ArticleSix[] {
  const latin = [...everyMatch(LATIN, text)].map((match) => citationAt(text, match, lettersAfter));
  const eastern = [...text.matchAll(EASTERN)]
    .filter(({ index }) => GDPR.test(text.slice(Math.max(0, index - 40), index + 40)))
    .map((match) => citationAt(text, match, (rest) => EASTERN_AFTER.exec(rest)?.[0] ?? ''));
  return [...latin, ...eastern].filter(({ end }) => !FOREIGN.test(text.slice(end, end + 40)));
}

/** The most letters that are read of one citation; there are six in all. */
const MOST = 6;

function lettersAfter(rest: string): string {
  let read = FIRST.exec(rest)?.[0] ?? '';
  for (let count = 1; read !== '' && count < MOST; count += 1) {
    const next = NEXT.exec(rest.slice(read.length))?.[0];
    if (!next) break;
    read += next;
  }
  return read;
}

function citationAt(
  text: string,
  { 0: found, index }: RegExpExecArray,
  after: (rest: string) => string,
): ArticleSix {
  const from = index + found.length;
  const follows = after(text.slice(from, from + 80));
  const [precedes = ''] = BEFORE.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
  const end = from + follows.length;
  return {
    words: text.slice(index, end),
    letters: lettersIn(follows || precedes),
    start: index,
    end,
  };
}

/** In “a) e b)” the letter without a bracket is a word. */
function lettersIn(words: string): readonly string[] {
  return words.match(/[a-f](?=\))/gi) ?? words.match(ALONE) ?? [];
}
