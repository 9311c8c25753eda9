import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/**
 * The words that the guidelines name (WP260 rev.01, paragraph 13: may, might, some, often, possible)
 * as their versions in other languages name them, and those that mean the same, as of 2026-11-22.
 * A verb that means “can” counts where it is said of the company or of the data, not of the reader.
 */
export const qualifiers: ByLanguage<RegExp> = {
  de: wordPattern(
    'wir können|können wir|könnten?|kann es|(?:Dritte|Partner|Dienstleister|Daten) können',
    'möglicherweise|eventuell|gegebenenfalls|ggf\\.|unter Umständen|gelegentlich|manchmal|häufig|oft',
    'manche[rnms]?|einige[rnms]?|in der Regel|üblicherweise|normalerweise|bei Bedarf',
  ),
  fr: wordPattern(
    'nous pouvons|pouvons-nous|nous pourrions|pourrai(?:t|ent)|(?:peut|peuvent) (?:également |aussi )?être',
    'éventuellement|éventuel(?:le)?s?|parfois|souvent|certaine?s|généralement|en général',
    'le cas échéant|si nécessaire|il est possible que|susceptibles? de',
  ),
  es: wordPattern(
    '(?<!no )podemos|podríamos|podrían?|(?:puede|pueden) ser|posiblemente',
    'algun[oa]s|a menudo|a veces|en ocasiones|ciert[oa]s|generalmente|normalmente|por lo general',
    'en su caso|eventualmente|es posible que|cuando proceda',
  ),
  it: wordPattern(
    'potremmo|potrebbe(?:ro)?|(?<!non )possiamo|(?:può|possono) essere|possibilmente',
    'alcun[ie]|spesso|talvolta|a volte|generalmente|di norma|solitamente',
    'eventualmente|eventual[ei]|se del caso|ove necessario|è possibile che',
  ),
  nl: wordPattern(
    'w(?:ij|e) kunnen|kunnen w(?:ij|e)|zou(?:den)? kunnen|mogelijkerwijs|mogelijk',
    'sommige|vaak|soms|doorgaans|meestal|over het algemeen|normaal gesproken',
    'eventueel|eventuele|in bepaalde gevallen|waar nodig|indien nodig|indien van toepassing',
  ),
  pt: wordPattern(
    '(?<!não )podemos|poderemos|poder(?:ão|iam?)|(?:pode|podem) ser|possivelmente',
    'algu(?:ns|mas)|por vezes|às vezes|frequentemente|geralmente|normalmente|em geral',
    'eventualmente|eventuais|cert[oa]s|se aplicável|quando aplicável|é possível que',
  ),
  ja: signPattern(
    '(?:場合|こと)が(?:あります|ある)|かもしれません|可能性があ|一部の|必要に応じ|適宜|多くの場合|時には',
  ),
  zh: signPattern(
    '(?<!尽|您|你)可能(?!性)|或许|有时|有時|某些|视情况|視情況|必要时|必要時|通常|一般而言|酌情',
  ),
};
