import type { ByLanguage } from './by-language.ts';
import { wordPattern } from './word-pattern.ts';

/** Another basis for where consent is missing: “if consent does not exist, on legitimate interests”. */
export const basisFallback: ByLanguage<RegExp> = {
  en: wordPattern(
    '(?:if|where|when)[^.;,]{0,20} consent (?:does not exist|is (?:not given|missing|absent|lacking|refused|withdrawn)|(?:was|has) not (?:been )?(?:given|obtained))[^.;]{0,80}(?:contracts?|legitimate interests?)',
    '(?:without|in the absence of)[^.;,]{0,10} consent,[^.;]{0,60}(?:based on|rely on|basis of)[^.;]{0,30}(?:contracts?|legitimate interests?)',
  ),
  de: wordPattern(
    '(?:wenn|falls|sofern|soweit) (?:wir |Sie )?keine (?:\\p{L}+ )?Einwilligung[^.;]{0,80}(?:berechtigte[nrs]? Interessen?|Vertrag(?:es|s)?)',
  ),
  fr: wordPattern(
    "(?:à défaut|en l[’']absence) de (?:votre )?consentement[^.;]{0,80}(?:intérêts? légitimes?|contrat)",
  ),
  es: wordPattern(
    '(?:a falta|en ausencia|en defecto) de(?:l| su)? consentimiento[^.;]{0,80}(?:interés legítimo|intereses legítimos|contrato)',
  ),
  it: wordPattern(
    '(?:in mancanza|in assenza) d(?:i|el) (?:suo )?consenso[^.;]{0,80}(?:interess[ei] legittim[oi]|legittim[oi] interess[ei]|contratto)',
  ),
  nl: wordPattern(
    '(?:als|indien|bij gebrek aan|zonder) (?:u |uw |er )?(?:geen )?toestemming[^.;]{0,80}(?:gerechtvaardigde?n? belang(?:en)?|overeenkomst)',
  ),
  pt: wordPattern(
    '(?:na falta|na ausência) d[eo] (?:seu )?consentimento[^.;]{0,80}(?:interesses? legítimos?|contrato)',
  ),
};
