import { HAN, HIRAGANA, KATAKANA, LATIN, LETTERS, SMALL, WORDS } from '../letters.ts';
import { finder, type Place, type Placeholder } from './placeholder.ts';

const exes = new RegExp(
  `(?:(?<![${LETTERS}_.*$#/"“”‘’-])|(?<=\\d-))(?:X{2,}|x{2,})(?:[-/. ](?:X{2,}|x{2,}))*(?![${LETTERS}_*"”’-]|[./][${LATIN}])`,
  'gu',
);

/** Two of them only where a number must stand: "XX days", "Article XX", "20XX", "XX/XX/20XX". */
const units =
  'days?|weeks?|months?|years?|jours|semaines|mois|ans|días|meses|años|giorni|mesi|anni|dagen|weken|maanden|jaar|dias|anos';
const pairs = new RegExp(
  String.raw`(?<=[${SMALL}] )X(?= (?:${units}|Tagen?|Wochen?|Monaten?|Jahren?)(?![${LATIN}]))|(?<![${WORDS}_.*$#/-])(?:XX(?= ?(?:%|(?:business |working )?(?:${units}|Tage|Wochen|Monate|Jahre)(?![${LATIN}])|[年月日天个号区省市路]))|(?:XX[-/.]){1,2}(?:20)?XX(?:XX)?|20XX(?=年|(?![${WORDS}])))(?![0-9０-９_-])|(?<=(?:Article|Section|Artikel|Art\.|Artículo|Articolo|Artigo|Abschnitt|Paragraph|§|Clause|第) ?)XX(?![${WORDS}_])`,
  'gu',
);

/** ○○株式会社, 某某公司, ××市: circles and crosses beside a word. */
const circles = new RegExp(
  String.raw`(?<![一二三四五六七八九十百千〇○\d])[〇○](?=(?:年間?|か月|ヶ月|カ月|日間|週間)(?![0-9０-９]))|(?<=[${HAN}][ \u3000])[〇○◯]{2}(?![0-9０-９])|(?<![一二三四五六七八九十百千][0-9０-９]?)(?:[○〇◯●△□×]{2,}|某某)(?=[${HAN}${HIRAGANA}${KATAKANA}（(@＠\d])|(?<=[${HAN}${KATAKANA}：:@])(?:[○〇◯●△□×]{2,}|某某)(?![一二三四五六七八九十])`,
  'gu',
);

const cjkExes = new RegExp(
  `(?<=[${HAN}${HIRAGANA}])[XＸ](?= ?(?:年|个月|か月|ヶ月|カ月|日間|日内|天|週間))|(?<![A-Za-z0-9_])[XxＸ×]{2,4}(?= ?[${HAN}${KATAKANA}])|(?<=[${HAN}${KATAKANA}])[XxＸ]{2,4}(?![${WORDS}_])`,
  'gu',
);

/** "DD/MM/YYYY", "TT.MM.JJJJ", "YYYY年MM月DD日". */
const dates = new RegExp(
  `(?<![${LETTERS}_/.-])(?:(?:DD|TT|JJ|GG)[/. -](?:MM|MMM)[/. -](?:YYYY|JJJJ|AAAA|YY|JJ|AA)|(?:YYYY|JJJJ|AAAA)[-/.]MM[-/.](?:DD|TT|JJ)|MM/DD/YYYY|(?:YYYY|20XX|[○〇X]{1,4})年 ?(?:MM|M|X{1,2}|[○〇]{1,2})月 ?(?:DD|D|X{1,2}|[○〇]{1,2})日|dd[/.]mm[/.]yyyy|00[/.]00[/.]0000)(?![${LETTERS}_/-])`,
  'gu',
);

const questions = new RegExp(String.raw`(?<=[:：][ \t]?|[(（])[?？]{2,}(?![${WORDS}])`, 'gu');

/** "format: DD/MM/YYYY" and "YYYY年MM月DD日の形式" tell how people write a date. */
const isNoFormat: Place = (text, start, end) =>
  !/^["”»」』）)]?\s?(?:format|の?(?:形式|書式)|的?格式)/iu.test(text.slice(end, end + 8)) &&
  !/(?:format|formát|formato|formaat|pattern|形式|格式)[\p{L} :：“"(（は为]{0,12}$/iu.test(
    text.slice(Math.max(0, start - 32), start),
  );

/** "XL, XXL" are sizes; "xxx." at the start of a line counts a list in Roman figures. */
const isLong: Place = (text, start, end) => {
  if (text.slice(start, end).replace(/[-/. ]/g, '').length < 3) return false;
  const starts = /(?:^|\n)[ \t>*-]*$/.test(text.slice(Math.max(0, start - 8), start));
  return !(starts && /^[.)]\s/.test(text.slice(end, end + 2)) && text[start] === 'x');
};

const finders = [
  finder('mask', [exes], isLong),
  finder('mask', [pairs, circles, cjkExes, questions]),
  finder('mask', [dates], isNoFormat),
];

/** What each of them has; to look for it takes a tenth of the time. */
const hint =
  /[XxＸ×○〇◯●△□?？]{2}| X (?:[dwmyTWMJjsg]|an[sno]|año)|[XＸ〇○] ?[年个かヶカ日天週]|某某|MM|dd[/.]mm|20XX|年|00[/.]00/;

/** Finds XXXX, XX/XX/20XX, ○○株式会社, 某某公司, DD/MM/YYYY and ???. */
export function* findMasks(text: string): Generator<Placeholder> {
  if (!hint.test(text)) return;
  for (const find of finders) yield* find(text);
}
