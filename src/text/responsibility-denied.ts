import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Words that deny an answer for something, or leave it to another. */
export const responsibilityDenied = {
  en: /\b(?:not|no|never|neither)(?: be)? (?:responsib\w+|liab\w+|accountab\w+)\b|\b(?:accepts?|assumes?|takes?|ha(?:ve|s)|bears?) no (?:responsibility|liability)\b|\bdisclaims?\b[^.;]{0,40}\b(?:responsib|liab)\w+/i,
  de: wordPattern(
    '(?:keine|keinerlei) (?:Verantwortung|Haftung)',
    'nicht (?:dafür )?verantwortlich',
    'haften nicht',
  ),
  fr: wordPattern(
    'pas (?:tenus? )?responsables?',
    'aucune responsabilité',
    'déclin\\p{L}+ toute responsabilité',
  ),
  es: wordPattern(
    'no (?:somos|es|nos hacemos|se hace|será) responsables?',
    '(?:ninguna|no \\p{L}+) responsabilidad',
  ),
  it: wordPattern('non (?:siamo|è|sarà) responsabil[ei]', '(?:nessuna|alcuna) responsabilità'),
  nl: wordPattern(
    'niet (?:verantwoordelijk|aansprakelijk)',
    'geen (?:enkele )?(?:verantwoordelijkheid|aansprakelijkheid)',
  ),
  pt: wordPattern(
    'não (?:somos|é|será) responsáve(?:l|is)',
    'não nos responsabilizamos',
    'nenhuma responsabilidade',
  ),
  ja: signPattern('責任を負(?:いません|いかねます|わない|わず)'),
  zh: signPattern('不(?:承担|承擔|负|負)(?:任何|相关|相關)?(?:法律)?[责責]任'),
} as const satisfies ByLanguage<RegExp>;

/** What leaves all that a platform does to the platform: “the providers will be responsible for”. */
export const responsibilityShifted: ByLanguage<RegExp> = {
  en: /\bsocial (?:login|media|network) providers? (?:will be|are|is) (?:solely )?responsible for\b/i,
};
