import type { ByLanguage } from './by-language.ts';
import { ALPHABETS } from './letters.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Recipients of whom a policy says that it does not name them. */
export const recipientsUnnamed: ByLanguage<RegExp> = {
  en: wordPattern(
    '(?:third parties|partners|recipients|companies|organi[sz]ations)(?: (?:that|which|who))?(?: (?:have|are|were))? not (?:been |yet )?(?:mentioned|named|listed|specified|identified)',
  ),
  de: wordPattern(
    '(?:Dritten?|Partnern?|Empfängern?|Unternehmen),? (?:die )?(?:hier |in dieser \\p{L}+ )?nicht (?:genannten? |aufgeführt|erwähnt|genannt)(?:en)?(?: sind| werden)?',
    'nicht (?:genannten?|aufgeführten?|erwähnten?) (?:Dritten?|Partnern?|Empfängern?|Unternehmen)',
  ),
  fr: wordPattern(
    '(?:tiers|partenaires|destinataires) (?:non|qui ne sont pas) (?:mentionnés|cités|listés|nommés|indiqués)',
  ),
  es: wordPattern(
    '(?:terceros|socios|destinatarios) (?:que no (?:se|están|han sido) |no )(?:mencion|indic|cit|enumer)\\p{L}+',
  ),
  it: wordPattern(
    '(?:terzi|partner|destinatari) (?:che non sono (?:stati )?|non )(?:menzionati|indicati|elencati|nominati)',
  ),
  nl: wordPattern(
    '(?:derden|partners|ontvangers),? die (?:hier |in \\p{L}+ \\p{L}+ )?niet (?:zijn |worden )?(?:genoemd|vermeld)(?: zijn| worden)?',
    'niet (?:genoemde|vermelde) (?:derden|partners|ontvangers)',
  ),
  pt: wordPattern(
    '(?:terceiros|parceiros|destinatários) (?:que não (?:foram|são|estão) |não )(?:mencionad|indicad|referid|listad)os',
  ),
  ja: signPattern('(?:記載|明示)(?:されて)?い?ない(?:第三者|提携先)'),
  zh: signPattern('未(?:提及|列出|提到|列明)的?第三方'),
};

/** Words before it by which nothing is given to them. */
const NOT = new RegExp(
  `(?<![${ALPHABETS}])(?:not|never|no|nicht|keine?[mnrs]?|nie|ne|pas|jamais|aucun[${ALPHABETS}]*|nunca|non|mai|niet|geen|nooit|não)(?![${ALPHABETS}])|n['’]t|不会|不會|不向|ません`,
  'u',
);

/** Takes a sentence and where it names such recipients; true if it denies that they get anything. */
export function isDenied(sentence: string, at: number): boolean {
  return (
    NOT.test(sentence.slice(0, at).toLowerCase()) || /ません|不会|不會/u.test(sentence.slice(at))
  );
}
