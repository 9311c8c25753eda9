import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

const END = '(?=[.;)]|$)';

/**
 * Words with which a list is left open, as of 2026-11-22. Japanese and Chinese put 等 behind lists
 * that are closed too, so it is none of them.
 */
export const openList = {
  en: /\betc\b\.?|\band so (?:on|forth)\b|\band the like\b|\bamong others?\b|\bamong other things\b|\bincluding,? (?:but not limited to|without limitation)\b|\band (?:many |much )?more(?=[.;)]|$)|(?:…|\.\.\.)$/im,
  de: wordPattern(
    'etc\\.|usw\\.?|und so weiter|und dergleichen|u\\. ?dgl\\.|o\\. ?ä\\.|oder ähnliches',
    `und (?:vieles )?mehr${END}|(?:einschließlich|insbesondere),? aber nicht (?:beschränkt auf|ausschließlich)`,
  ),
  fr: wordPattern(
    "etc\\.|et ainsi de suite|et bien d[’']autres|sans que cette liste soit exhaustive",
    "(?:y compris|notamment),? mais (?:sans s[’']y limiter|pas exclusivement)",
  ),
  es: wordPattern(
    `etc\\.|etcétera|y así sucesivamente|entre otr[oa]s${END}|y (?:mucho )?más${END}`,
    'incluyendo,? (?:pero no limitado a|sin limitación)|a título enunciativo,? (?:y )?no limitativo',
  ),
  it: wordPattern(
    `ecc\\.|etc\\.|eccetera|e così via|e (?:molto )?altro${END}|tra gli altri${END}`,
    'a titolo esemplificativo,? (?:e |ma )?non esaustivo|inclus[oi],? ma non limitat[oi] a',
  ),
  nl: wordPattern(
    `etc\\.|enz\\.|enzovoorts?|en dergelijke|en zo (?:meer|verder)|en meer${END}`,
    'waaronder,? (?:maar|doch) niet (?:beperkt tot|uitsluitend)',
  ),
  pt: wordPattern(
    `etc\\.|e assim por diante|entre outr[oa]s${END}|e muito mais${END}`,
    'inclu(?:indo|ídos),? mas não se limitando a|incluindo,? mas não limitado a',
  ),
  ja: signPattern('などなど|等々|これらに限(?:ら|定さ)れ(?:ません|ない)'),
  zh: signPattern('等等|包括但不(?:限于|限於)|包含但不(?:限于|限於)'),
} satisfies ByLanguage<RegExp>;
