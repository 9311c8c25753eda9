import type { ByLanguage } from './by-language.ts';
import { ALPHABETS } from './letters.ts';
import { wordPattern } from './word-pattern.ts';

/** “Through the following channels.” at the end of a sentence: nothing can follow. */
export const announcedThings: ByLanguage<RegExp> = {
  en: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:through|via|by|with|using|under|from|to|on|at|in|for) )?the following (?!(?:day|week|month|year|morning|business|working))[${ALPHABETS}-]{2,20}(?: [${ALPHABETS}-]{2,20}){0,2}(?=\.\s)`,
    'iu',
  ),
  de: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:über|durch|mit|unter|auf|bei|an|für) )?(?:die|den|der|das|dem) folgende[nrs]? (?!Tag|Woche|Monat|Jahr)[${ALPHABETS}-]{2,30}(?=\.\s)`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:par|via|sur|avec|à) )?les [${ALPHABETS}-]{2,20} suivant(?:e?s)(?=\.\s)`,
    'iu',
  ),
  es: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:por|mediante|en|con|a través de) )?l[ao]s siguientes [${ALPHABETS}-]{2,20}(?: [${ALPHABETS}-]{2,20})?(?=\.\s)`,
    'iu',
  ),
  it: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:tramite|mediante|con|attraverso) )?(?:i|le|gli) seguenti [${ALPHABETS}-]{2,20}(?: [${ALPHABETS}-]{2,20})?(?=\.\s)`,
    'iu',
  ),
  nl: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:via|met|op|door) )?de volgende (?!dag|week|maand)[${ALPHABETS}-]{2,20}(?: [${ALPHABETS}-]{2,20})?(?=\.\s)`,
    'iu',
  ),
  pt: new RegExp(
    String.raw`(?<![${ALPHABETS}])(?:(?:por|através de|em|com) )?[ao]s seguintes [${ALPHABETS}-]{2,20}(?: [${ALPHABETS}-]{2,20})?(?=\.\s)`,
    'iu',
  ),
};

/** A single link that is said to follow, at the end of a paragraph. */
export const oneLink: ByLanguage<RegExp> = {
  en: new RegExp(
    `(?<![${ALPHABETS}])the following (?:link|page|address|website)(?= ?[:.]?$)`,
    'iu',
  ),
  de: new RegExp(
    `(?<![${ALPHABETS}])(?:der|den|dem) folgenden? Link(?= ?[:.]?$)|folgender Link(?= ?[:.]?$)`,
    'iu',
  ),
  fr: new RegExp(`(?<![${ALPHABETS}])(?:le lien suivant|l[’']adresse suivante)(?= ?[:.]?$)`, 'iu'),
  es: new RegExp(
    `(?<![${ALPHABETS}])(?:el siguiente enlace|la siguiente dirección)(?= ?[:.]?$)`,
    'iu',
  ),
  it: new RegExp(`(?<![${ALPHABETS}])(?:il|al) seguente (?:link|indirizzo)(?= ?[:.]?$)`, 'iu'),
  nl: new RegExp(`(?<![${ALPHABETS}])de volgende (?:link|pagina)(?= ?[:.]?$)`, 'iu'),
  pt: new RegExp(
    `(?<![${ALPHABETS}])(?:[oa]|ao|à) seguinte (?:link|ligação|endereço)(?= ?[:.]?$)`,
    'iu',
  ),
};

/** Links that are said to stand below. */
export const linksBelow: ByLanguage<RegExp> = {
  en: new RegExp(
    `(?<![${ALPHABETS}])(?:(?!the|to|see|of|in|and|our|these|via|use|following|visit)[${ALPHABETS}-]{2,20} ){0,3}links (?:listed |given |provided )?below(?![${ALPHABETS}])`,
    'iu',
  ),
  de: wordPattern(
    '(?:unten|nachfolgend|nachstehend)(?:en| stehenden| genannten| aufgeführten)? (?:\\p{L}{2,20} )?Links',
  ),
  fr: wordPattern('liens (?:suivants|ci-dessous|indiqués ci-dessous)'),
  es: wordPattern(
    'enlaces (?:siguientes|que figuran a continuación|de abajo)',
    'siguientes enlaces',
  ),
  it: wordPattern('(?:seguenti link|link (?:seguenti|sottostanti|riportati di seguito))'),
  nl: wordPattern('(?:onderstaande|volgende) (?:\\p{L}{2,20} )?links'),
  pt: wordPattern('(?:seguintes (?:links|ligações)|links abaixo)'),
};

/** Something that is said to have been named before; the word in `thing` is what it is about. */
export const namedAbove: ByLanguage<RegExp> = {
  en: new RegExp(
    `(?<=(?<![${ALPHABETS}])(?:the|these|those|all) )(?:[${ALPHABETS}-]{2,20} ){0,3}?(?<thing>[${ALPHABETS}-]{4,20}) (?:mentioned|described|named|listed|stated|defined|explained|set out) above(?![${ALPHABETS}])`,
    'iu',
  ),
};

/** The same of this place: “the purposes described here”. */
export const describedHere: ByLanguage<RegExp> = {
  en: new RegExp(
    `(?<=(?<![${ALPHABETS}])(?:the|these|those|to) )(?:[${ALPHABETS}-]{2,20} ){0,3}?(?<thing>[${ALPHABETS}-]{4,20}) (?:mentioned|described|named|listed|stated|defined|explained|set out) here(?![${ALPHABETS}]|in)`,
    'iu',
  ),
};
