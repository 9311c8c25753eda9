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
/** The letters that follow: “lit. a and f”, “(a)”, “ b”. */
const AFTER = new RegExp(
  `^(?:\\.(?=[a-f])|[ ,]{0,2})(?:${NAME}){0,2}${LETTER}(?:${JOINT}(?:${NAME})?${LETTER}){0,5}`,
  'iu',
);
const BEFORE = new RegExp(`${NAME}${LETTER}[^.;]{0,20}$`, 'iu');
const EASTERN_AFTER =
  /^ ?第?[(（]?[a-f一二三四五六][)）]?[号號項项目]?(?:[、,及和或][(（]?[a-f][)）]?){0,5}/iu;

/** Other laws, whose sixth article says something else. */
const FOREIGN =
  /^[^.;]{0,30}?(?:DSG\b|FADP\b|LPD\b|LGPD\b|2002\/58|e-?Privacy)|^.{0,4}(?:个人信息保护法|個人情報保護法)/u;
const GDPR = /GDPR|一般データ保護|通用数据保护|一般資料保護/u;

/** Takes prose in any of the nine languages; returns its citations of Art. 6(1), in order. */
export function articleSixCitations(text: string): readonly ArticleSix[] {
  const latin = [...text.matchAll(LATIN)].map((match) => citationAt(text, match, AFTER));
  const eastern = [...text.matchAll(EASTERN)]
    .filter(({ index }) => GDPR.test(text.slice(Math.max(0, index - 40), index + 40)))
    .map((match) => citationAt(text, match, EASTERN_AFTER));
  return [...latin, ...eastern].filter(({ end }) => !FOREIGN.test(text.slice(end, end + 40)));
}

function citationAt(text: string, { 0: found, index }: RegExpExecArray, after: RegExp): ArticleSix {
  const from = index + found.length;
  const [follows = ''] = after.exec(text.slice(from, from + 80)) ?? [];
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
  const marked = words.match(/[a-f](?=\))/giu);
  return (
    marked ??
    words.match(new RegExp(`(?<![${LETTERS}])[a-f](?![${LETTERS}])|[一二三四五六]`, 'giu')) ??
    []
  );
}
