import type { ByLanguage } from './by-language.ts';
import { wordPattern } from './word-pattern.ts';

/** “Through the following channels.” at the end of a sentence: nothing can follow. */
export const announcedThings: ByLanguage<RegExp> = {
  en: /(?<![\p{L}])(?:(?:through|via|by|with|using|under|from|to|on|at|in|for) )?the following (?!(?:day|week|month|year|morning|business|working))[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2}(?=\.\s)/iu,
  de: /(?<![\p{L}])(?:(?:über|durch|mit|unter|auf|bei|an|für) )?(?:die|den|der|das|dem) folgende[nrs]? (?!Tag|Woche|Monat|Jahr)[\p{L}-]{2,30}(?=\.\s)/iu,
  fr: /(?<![\p{L}])(?:(?:par|via|sur|avec|à) )?les [\p{L}-]{2,20} suivant(?:e?s)(?=\.\s)/iu,
  es: /(?<![\p{L}])(?:(?:por|mediante|en|con|a través de) )?l[ao]s siguientes [\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?=\.\s)/iu,
  it: /(?<![\p{L}])(?:(?:tramite|mediante|con|attraverso) )?(?:i|le|gli) seguenti [\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?=\.\s)/iu,
  nl: /(?<![\p{L}])(?:(?:via|met|op|door) )?de volgende (?!dag|week|maand)[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?=\.\s)/iu,
  pt: /(?<![\p{L}])(?:(?:por|através de|em|com) )?[ao]s seguintes [\p{L}-]{2,20}(?: [\p{L}-]{2,20})?(?=\.\s)/iu,
};

/** A single link that is said to follow, at the end of a paragraph. */
export const oneLink: ByLanguage<RegExp> = {
  en: /(?<!\p{L})the following (?:link|page|address|website)(?= ?[:.]?$)/iu,
  de: /(?<!\p{L})(?:der|den|dem) folgenden? Link(?= ?[:.]?$)|folgender Link(?= ?[:.]?$)/iu,
  fr: /(?<!\p{L})(?:le lien suivant|l[’']adresse suivante)(?= ?[:.]?$)/iu,
  es: /(?<!\p{L})(?:el siguiente enlace|la siguiente dirección)(?= ?[:.]?$)/iu,
  it: /(?<!\p{L})(?:il|al) seguente (?:link|indirizzo)(?= ?[:.]?$)/iu,
  nl: /(?<!\p{L})de volgende (?:link|pagina)(?= ?[:.]?$)/iu,
  pt: /(?<!\p{L})(?:[oa]|ao|à) seguinte (?:link|ligação|endereço)(?= ?[:.]?$)/iu,
};

/** Links that are said to stand below. */
export const linksBelow: ByLanguage<RegExp> = {
  en: /(?<![\p{L}])(?:(?!the|to|see|of|in|and|our|these|via|use|following|visit)[\p{L}-]{2,20} ){0,3}links (?:listed |given |provided )?below(?!\p{L})/iu,
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
  en: /(?<=(?<![\p{L}])(?:the|these|those|all) )(?:[\p{L}-]{2,20} ){0,3}?(?<thing>[\p{L}-]{4,20}) (?:mentioned|described|named|listed|stated|defined|explained|set out) above(?!\p{L})/iu,
};

/** The same of this place: “the purposes described here”. */
export const describedHere: ByLanguage<RegExp> = {
  en: /(?<=(?<![\p{L}])(?:the|these|those|to) )(?:[\p{L}-]{2,20} ){0,3}?(?<thing>[\p{L}-]{4,20}) (?:mentioned|described|named|listed|stated|defined|explained|set out) here(?!\p{L}|in)/iu,
};
