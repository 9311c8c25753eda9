import type { ByLanguage, TextLanguage } from './by-language.ts';
import { ALPHABETS, HAN, HIRAGANA, KATAKANA } from './letters.ts';
import { syllableCount } from './syllables.ts';

/** What a measure of readability counts in prose. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
}

/** The measure that is usual for a language. */
export interface Measure {
  readonly name: string;
  /** What the length of a sentence is told in. */
  readonly unit: 'words' | 'signs';
  /** True if more is easier to read. */
  readonly score: (counts: Counts) => number;
  /** Below it, a text is as hard as one for specialists. */
  readonly hard: number;
  readonly source: string;
}

const flesch =
  (base: number, sentence: number, syllable: number) =>
  ({ sentences, words, syllables }: Counts) =>
    base - (sentence * words) / sentences - (syllable * syllables) / words;

/** Of a sentence in signs, which has no words to count. */
const length = ({ sentences, letters }: Counts) => -letters / sentences;

export const measures: ByLanguage<Measure> = {
  en: {
    name: 'Flesch Reading Ease',
    unit: 'words',
    score: flesch(206.835, 1.015, 84.6),
    hard: 30,
    source: 'R. Flesch, A New Readability Yardstick, 1948',
  },
  de: {
    name: 'the Flesch measure in the form of Amstad',
    unit: 'words',
    score: flesch(180, 1, 58.5),
    hard: 30,
    source: 'T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978',
  },
  fr: {
    name: 'the Flesch measure in the form of Kandel and Moles',
    unit: 'words',
    score: flesch(207, 1.015, 73.6),
    hard: 30,
    source: 'L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française, 1958',
  },
  es: {
    name: 'the measure of Fernández Huerta',
    unit: 'words',
    score: flesch(206.84, 1.02, 60),
    hard: 30,
    source: 'J. Fernández Huerta, Medidas sencillas de lecturabilidad, 1959',
  },
  it: {
    name: 'the Gulpease index',
    unit: 'words',
    score: ({ sentences, words, letters }) => 89 + (300 * sentences - 10 * letters) / words,
    hard: 40,
    source: 'P. Lucisano and M. E. Piemontese, Gulpease, 1988',
  },
  nl: {
    name: 'the Flesch measure in the form of Douma',
    unit: 'words',
    score: flesch(206.84, 0.93, 77),
    hard: 30,
    source: 'W. H. Douma, De leesbaarheid van landbouwbladen, 1960',
  },
  pt: {
    name: 'the Flesch measure in the form of Martins and others',
    unit: 'words',
    score: flesch(248.835, 1.015, 84.6),
    hard: 25,
    source:
      'T. B. F. Martins and others, Readability formulas applied to textbooks in Brazilian Portuguese, 1996',
  },
  ja: {
    name: 'the length of sentences',
    unit: 'signs',
    score: length,
    hard: -60,
    source: '文化審議会, 公用文作成の考え方, 7 January 2022: sentences of 50 to 60 letters',
  },
  zh: {
    name: 'the length of sentences',
    unit: 'signs',
    score: length,
    hard: -70,
    source: 'our own measure, as of 2026-11-29; none is in general use',
  },
};

const SIGN = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}ー]`, 'gu');
const WORD = new RegExp(`[${ALPHABETS}][${ALPHABETS}'’-]*`, 'g');

/** Takes a sentence and its language; returns what the measures count. A sign of Chinese or Japanese is a word. */
export function countsOf(sentence: string, language: TextLanguage): Counts {
  const isSigns = language === 'ja' || language === 'zh';
  const words = sentence.match(isSigns ? SIGN : WORD) ?? [];
  let [letters, syllables] = [0, 0];
  for (const word of words) {
    letters += word.length;
    syllables += isSigns ? 1 : syllableCount(word, language);
  }
  return { sentences: 1, words: words.length, letters, syllables };
}
