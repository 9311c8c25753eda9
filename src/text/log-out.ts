import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Words that tell people to leave an account, so that what a page sends is not joined to it. */
export const logOut: ByLanguage<RegExp> = {
  en: wordPattern('(?:please )?log(?:ging)? (?:yourself )?(?:out|off)', 'sign(?:ing)? out'),
  de: wordPattern(
    'aus(?:zu)?loggen|ab(?:zu)?melden',
    'loggen Sie sich[^.;]{0,80} aus',
    'melden Sie sich[^.;]{0,80} ab',
  ),
  fr: wordPattern('(?:vous |se )?déconnect(?:er|ez)(?:-vous)?'),
  es: wordPattern('c(?:errar|ierre) (?:la|su) sesión', 'cerrando (?:la|su) sesión'),
  it: wordPattern(
    'disconnet(?:tersi|tere|tetevi)',
    '(?:effettuare|eseguire|fare|effettui) il log-?out',
  ),
  nl: wordPattern('uit(?: te )?loggen', 'logt? (?:u |je )?[^.;]{0,60} uit'),
  pt: wordPattern(
    'termin(?:ar|e) (?:a|sua) (?:sua )?sessão',
    '(?:encerr(?:ar|e)|sair) d?a (?:sua )?conta',
  ),
  ja: signPattern('ログアウト'),
  zh: signPattern('退出(?:登录|登錄|您的|该|該)|登出'),
};
