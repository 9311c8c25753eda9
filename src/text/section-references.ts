import type { ByLanguage } from './by-language.ts';
import { everyMatch } from './every-match.ts';
import { ALPHABETS, WORDS as ANY_WORD } from './letters.ts';

/** A reference to a numbered section of the same text; `end` is exclusive. */
export interface SectionReference {
  readonly words: string;
  readonly numbers: readonly string[];
  readonly direction: 'above' | 'below' | undefined;
  readonly start: number;
  readonly end: number;
}

/** “Article 6(1), section 2” is one of a law. */
const IN_ARTICLE = /(?:Art\.?|Article|Artikel|Artículo|Articolo|Artigo|§) ?\d{1,3}[^.;]{0,14}$/u;
const NUMBER = '\\d{1,2}(?:\\.\\d{1,2}){0,3}';

interface Words {
  readonly section: string;
  readonly joint: string;
  readonly below: string;
  readonly above: string;
  /** What shows that the section is that of a law or of another text. */
  readonly foreign: string;
}

/** What follows the section of a law. */
const LAWS =
  '\\(|[a-z]\\)|lit\\b|GDPR|DSGVO|RGPD|AVG|BDSG|TDDDG|TTDSG|TMG|UWG|HGB|AO\\b|BGB|UrhG|CCPA|LGPD|\\p{Lu}{2,}|Act\\b';

const WORDS: ByLanguage<Words> = {
  en: {
    section: 'sections?|clauses?|chapters?|points?',
    joint: 'and|or|to',
    below: 'below',
    above: 'above',
    foreign: 'of (?!this|the present|our (?:privacy|policy))|sentence|subsection|para',
  },
  de: {
    section: 'Abschnitt(?:en|s)?|Ziffern?|Punkt(?:en)?|Kapiteln?',
    joint: 'und|oder|bis',
    below: 'unten',
    above: 'oben',
    foreign: '(?:der|des) (?!vorliegenden|Datenschutz|Erklärung)|Satz|Absatz|Abs',
  },
  fr: {
    section: 'sections?|points?|chapitres?|paragraphes?',
    joint: 'et|ou|à',
    below: 'ci-dessous|ci-après',
    above: 'ci-dessus',
    foreign: "(?:du|de la|de l['’]|des) (?!présente?)|alinéa",
  },
  es: {
    section: 'secci(?:ón|ones)|apartados?|puntos?|capítulos?',
    joint: 'y|e|o|a',
    below: 'más abajo|siguientes?',
    above: 'anterior(?:es)?',
    foreign: '(?:del|de la|de los) (?!presente)',
  },
  it: {
    section: 'sezion[ei]|punt[oi]|paragraf[oi]|capitol[oi]',
    joint: 'e|o|a',
    below: 'seguent[ei]|sottostant[ei]',
    above: 'precedent[ei]',
    foreign: "(?:del|della|dell['’]|dello) (?!presente)",
  },
  nl: {
    section: 'secties?|paragra(?:af|fen)|hoofdstuk(?:ken)?|punt(?:en)?|onderdel(?:en)?',
    joint: 'en|of|tot',
    below: 'hieronder|hierna',
    above: 'hierboven',
    foreign: 'van (?!deze|dit)',
  },
  pt: {
    section: 'sec?ç(?:ão|ões)|pontos?|capítulos?|itens|item',
    joint: 'e|ou|a',
    below: 'abaixo|seguintes?',
    above: 'acima|anterior(?:es)?',
    foreign: '(?:do|da|dos) (?!presente)',
  },
};

interface Patterns {
  readonly reference: RegExp;
  readonly foreign: RegExp;
}

const patterns = new Map<Words, Patterns>();

/** Takes prose and the words of its language; returns its references to numbered sections. */
export function sectionReferences(text: string, words: Words): readonly SectionReference[] {
  const { reference, foreign } = patterns.get(words) ?? patternsOf(words);
  return [...everyMatch(reference, text)].flatMap(({ 0: found, groups, index }) => {
    const end = index + found.length;
    if (foreign.test(text.slice(end, end + 24))) return [];
    if (IN_ARTICLE.test(text.slice(Math.max(0, index - 40), index))) return [];
    const { numbers = '', below, above } = groups ?? {};
    return {
      words: found,
      numbers: numbers.match(/\d+(?:\.\d+)*/g) ?? [],
      direction: below ? ('below' as const) : above ? ('above' as const) : undefined,
      start: index,
      end,
    };
  });
}

export { WORDS as sectionWords };

function patternsOf(words: Words): Patterns {
  const { section, joint, below, above, foreign } = words;
  const more = `\\s?(?:,|–|-|(?:${joint})(?![${ALPHABETS}]))\\s?${NUMBER}`;
  const reference = new RegExp(
    `(?<![${ANY_WORD}])(?:${section})\\s(?<numbers>${NUMBER}(?:${more}){0,6})(?![${ANY_WORD}%]|\\.\\d|${more})(?:\\s(?:(?<below>${below})|(?<above>${above}))(?![${ALPHABETS}]))?`,
    'giu',
  );
  const found = { reference, foreign: new RegExp(`^,?\\s?(?:${LAWS}|${foreign})`, 'u') };
  patterns.set(words, found);
  return found;
}
