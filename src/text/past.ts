import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Words by which a text shows that it knows of a change: what it names is of the past. */
export const pastWords: ByLanguage<RegExp> = {
  en: wordPattern(
    'invalid\\p{L}*|annul\\p{L}*|struck down|repeal\\p{L}*|replac\\p{L}+|supersed\\p{L}+|successor',
    'no longer|not (?:rely|use|based)|formerly|former|previous(?:ly)?|earlier|renamed|rebranded|Schrems',
    'ended|closed|shut down|discontinued|ceased|expired|retired|now|today|old|older|used to|known as',
  ),
  de: wordPattern(
    'ungültig|unwirksam|aufgehoben|Aufhebung|gekippt|außer Kraft|Schrems|a\\. ?F\\.',
    'nicht (?:mehr|auf)|früher\\p{L}*|ehemal\\p{L}*|vormals|bisher\\p{L}*|alte[nrs]?|ex',
    'ersetz\\p{L}+|abgelöst|Nachfolge\\p{L}*|umbenannt|jetzt|nunmehr|heute|eingestellt|abgeschaltet|geschlossen',
  ),
  fr: wordPattern(
    'invalid\\p{L}*|annul\\p{L}*|abrog\\p{L}*|caduc|remplac\\p{L}*|succ[eé]d\\p{L}*|Schrems',
    "(?:n[’']\\p{L}+|ne \\p{L}+) plus|plus (?:tenus?|nécessaires?|obligatoires?)|anciennement|ancien(?:ne)?s?|auparavant|précédemment|ex",
    "ferm[ée]\\p{L}*|supprim\\p{L}+|arrêt\\p{L}*|renommé\\p{L}*|désormais|aujourd[’']hui|devenue?",
  ),
  es: wordPattern(
    'inválid\\p{L}*|invalid\\p{L}*|anul\\p{L}*|derog\\p{L}*|sustitu\\p{L}*|reemplaz\\p{L}*|Schrems',
    'ya no|anteriormente|antes|antigu[oa]s?|anterior\\p{L}*|ex',
    'cerr\\p{L}+|cesad\\p{L}+|renombrad\\p{L}+|ahora|actualmente|hoy',
  ),
  it: wordPattern(
    'invalid\\p{L}*|annull\\p{L}*|abrog\\p{L}*|sostitu\\p{L}*|superat[oa]|Schrems',
    'non (?:è|sono) più|precedente\\p{L}*|già|in passato|ex',
    'chius\\p{L}+|cessat\\p{L}+|dismess\\p{L}+|rinominat\\p{L}+|ora|oggi|così come (?:modificat|novellat|aggiornat)\\p{L}+',
  ),
  nl: wordPattern(
    'ongeldig\\p{L}*|nietig\\p{L}*|ingetrokken|intrekking|vervang\\p{L}*|vervallen|Schrems',
    'niet (?:meer|langer)|voorheen|vroeger\\p{L}*|voormalig\\p{L}*|eerder\\p{L}*|oude?|ex',
    'gesloten|gestopt|beëindigd|hernoemd|nu|thans|tegenwoordig|opvolger',
  ),
  pt: wordPattern(
    'inválid\\p{L}*|invalid\\p{L}*|anulad\\p{L}*|revog\\p{L}*|substitu\\p{L}*|Schrems',
    'já não|não mais|anteriormente|antes|antig[oa]s?|anterior\\p{L}*|ex',
    'encerrad\\p{L}+|descontinuad\\p{L}+|renomead\\p{L}+|agora|atualmente|hoje',
  ),
  ja: signPattern('無効|廃止|旧|以前|かつて|終了|失効|改称|後継|現在の|現：|シュレムス'),
  zh: signPattern(
    '无效|無效|废止|廢止|失效|前身|原名|曾|不再|取代|替代|关闭|關閉|停止|现名|現名|现已|現已',
  ),
};
