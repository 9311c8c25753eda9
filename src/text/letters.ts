/**
 * Letters as classes of a regular expression. \p{L} and its like mean more, and take far longer to prepare:
 * together a sixth of a short run.
 */

/** Letters of Latin, Greek and Cyrillic. */
export const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿἀ-ῼ';

/** The same and digits, for what may not stand beside a word. */
export const LETTERS = `0-9${LATIN}`;

/** Small letters of Latin, Greek and Cyrillic. */
export const SMALL =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſΐά-ώа-џ';

/** Capitals of Latin, Greek and Cyrillic. */
export const CAPITAL =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-Я';

/** Chinese characters, as Japanese and Korean use them too. */
export const HAN = '々〇\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D';

export const HIRAGANA = 'ぁ-ゖゝ-ゟ';

export const KATAKANA = 'ァ-ヺヽ-ヿ';

/** Letters of any alphabet of our time, with their marks: \p{L} and a little more. */
export const ALPHABETS =
  'A-Za-zªµºÀ-ÖØ-öø-\u1FFF々〇ぁ-ヺー-\uD7FF\uF900-\uFDFF\uFE70-\uFEFEＡ-Ｚａ-ｚｦ-\uFFDC';

/** The same and digits. */
export const WORDS = `0-9０-９${ALPHABETS}`;

/** Takes the source of an expression; returns it with the ranges above in place of `\p{L}` and its like. */
export function letterRanges(source: string): string {
  if (!source.includes('\\p')) return source;
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}/g, (part) =>
    part.startsWith('[') ? part.replace(/\\p\{[^}]*\}/g, rangesOf) : `[${rangesOf(part)}]`,
  );
}

const ranges: Readonly<Record<string, string>> = {
  '\\p{L}': ALPHABETS,
  '\\p{Ll}': SMALL,
  '\\p{Lu}': CAPITAL,
  '\\p{N}': '0-9０-９',
  '\\p{sc=Han}': HAN,
  '\\p{sc=Hiragana}': HIRAGANA,
  '\\p{sc=Katakana}': KATAKANA,
};

function rangesOf(property: string): string {
  return ranges[property] ?? property;
}
