import type { ByLanguage } from './by-language.ts';
import { ALPHABETS } from './letters.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** “As long as necessary” and its like, as of 2026-11-22. */
export const genericPeriod: ByLanguage<RegExp> = {
  en: wordPattern(
    '(?:as|so) long as (?:(?:is|it is|they are|we are|this is|that is|may be) )?(?:strictly |reasonably |absolutely |legally |deemed )?(?:necessary|needed|required|need(?: it| them)?|permitted|allowed)',
    '(?:no|not) longer than (?:(?:is|it is) )?(?:strictly |reasonably )?(?:necessary|needed|required)',
    'for (?:the|a) (?:period|time|duration)(?: of time)? (?:(?:that )?is )?(?:strictly |reasonably )?(?:necessary|needed|required)',
  ),
  de: wordPattern(
    'so ?lange,? (?:wie )?(?:(?:dies|es|sie|diese)(?: für [^.;]{0,50})? )?(?:unbedingt |gesetzlich )?(?:erforderlich|nötig|notwendig)',
    'solange (?:dies|es|sie)[^.;]{0,60} (?:erforderlich|nötig|notwendig) (?:ist|sind)',
    '(?:nicht )?länger als (?:unbedingt )?(?:erforderlich|nötig|notwendig)|für die (?:erforderliche|notwendige) Dauer',
  ),
  fr: wordPattern(
    'aussi longtemps que (?:cela est )?(?:strictement )?nécessaire',
    '(?:pendant|pour) (?:la|une) (?:durée|période) (?:qui est )?(?:strictement )?nécessaire|le temps (?:strictement )?nécessaire',
    "durée n[’']excédant pas celle (?:qui est )?nécessaire",
  ),
  es: wordPattern(
    '(?:durante|por) el (?:tiempo|plazo|período|periodo) (?:que (?:sea|resulte) )?(?:estrictamente )?necesario',
    'mientras sean? (?:estrictamente )?necesari[oa]s?|el tiempo (?:estrictamente )?necesario',
  ),
  it: wordPattern(
    'per (?:il|un) (?:tempo|periodo)(?: di tempo)? (?:strettamente )?necessario|per la durata (?:strettamente )?necessaria',
    'fin(?:o a quando|ché) (?:è |sia |sarà )?(?:strettamente )?necessario|non oltre il tempo necessario',
  ),
  nl: wordPattern(
    'zo ?lang (?:als )?(?:dit |dat |het )?(?:strikt )?(?:nodig|noodzakelijk|vereist)(?: is)?',
    '(?:niet )?langer dan (?:strikt |dat )?(?:nodig|noodzakelijk)',
  ),
  pt: wordPattern(
    '(?:pelo|durante o) (?:tempo|período|prazo) (?:que (?:for|seja) )?(?:estritamente )?necessário',
    'enquanto (?:for|forem|seja) (?:estritamente )?necessári[oa]s?|o tempo (?:estritamente )?necessário',
  ),
  ja: signPattern(
    '必要な(?:期間|限り)|必要とされる期間|必要がなくなるまで|必要と(?:なる|する)期間',
  ),
  zh: signPattern(
    '(?:所|需)?(?:必需|必要|需)的?(?:最短)?(?:期限|时间|期间|期間|時間)|(?:所必需|所需要)的?(?:期限|时间)',
  ),
};

/** What makes a period of storage concrete: a number of days or years, or an event. */
export const concretePeriod: ByLanguage<RegExp> = {
  en: /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|ninety)[ -](?:\w+ )?(?:hours?|days?|weeks?|months?|years?)\b|\buntil\b|\bonce you\b|\bwhen you (?:delete|close)\b/i,
  de: new RegExp(
    String.raw`(?:\d+|eine[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:[${ALPHABETS}]+ )?(?:Stunde|Tag|Woche|Monat|Jahr)|\bbis (?:zu[rm]?|Sie|du)\b|gelöscht,? (?:sobald|wenn|nachdem)`,
    'iu',
  ),
  fr: /(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|treize) (?:heures?|jours?|semaines?|mois|ans?|années?)|jusqu['’]à/iu,
  es: /(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce) (?:horas?|días?|semanas?|mes(?:es)?|años?)|\bhasta (?:que|la|el|su)\b/iu,
  it: /(?:\d+|un|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici) (?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])|\bfino (?:al|alla|a quando)\b/iu,
  nl: /(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf) (?:uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)|\btot(?:dat| u| je| het)\b/iu,
  pt: new RegExp(
    String.raw`(?:\d+|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|doze) (?:horas?|dias?|semanas?|mês|meses|anos?)|\baté (?:que|ao?|à|você)(?![${ALPHABETS}])`,
    'iu',
  ),
  ja: /[\d０-９一二三四五六七八九十]+ ?(?:時間|日|週間|[かヶケ]?月|年)|まで/u,
  zh: /[\d一二三四五六七八九十]+ ?(?:个)?(?:小时|天|日|周|月|年)|直至|直到/u,
};
