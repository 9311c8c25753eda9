import type { ByLanguage } from './by-language.ts';
import { wordPattern } from './word-pattern.ts';

/** Words that speak of rights as if the company had given them. */
export const rightsGranted = {
  en: /\b(?:we|this (?:policy|notice|statement)) (?:also )?(?:grants?|gives?|offers?|provides?|allows?) you (?:with )?(?:the |a |certain |these |all )?(?:\w+ )?rights?\b|\b(?:any |the )?rights? (?:that )?you (?:may )?have under (?:this|our) (?:\w+ )?(?:policy|notice|statement)\b/i,
  de: wordPattern(
    '(?:wir )?(?:gewähren|räumen) (?:wir )?Ihnen [^.;]{0,30}Rechte?',
    'Rechte? (?:aus|nach|gemäß) diese[rn]? Datenschutz\\p{L}+',
  ),
  fr: wordPattern(
    'nous vous (?:accordons|octroyons) [^.;]{0,20}droits?',
    'droits? [^.;]{0,20}au titre de (?:la présente|cette|notre) politique',
  ),
  es: wordPattern(
    '(?:le |te )?(?:otorgamos|concedemos) [^.;]{0,20}derechos?',
    'derechos? [^.;]{0,20}en virtud de (?:esta|la presente|nuestra) política',
  ),
  it: wordPattern(
    '(?:le |ti )?concediamo [^.;]{0,20}diritt[oi]',
    'diritt[oi] [^.;]{0,20}ai sensi della presente informativa',
  ),
  nl: wordPattern(
    'wij verlenen (?:u|je) [^.;]{0,20}recht(?:en)?',
    'recht(?:en)? [^.;]{0,20}op grond van (?:dit|deze|ons|onze) privacy\\p{L}+',
  ),
  pt: wordPattern(
    'concedemos[- ]?(?:lhe)? [^.;]{0,20}direitos?',
    'direitos? [^.;]{0,20}ao abrigo d(?:esta|a presente|a nossa) política',
  ),
} as const satisfies ByLanguage<RegExp>;
