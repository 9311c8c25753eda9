import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Sentences that take use, silence or scrolling for consent. */
export const consentByUse = {
  en: /\b(?:by|when|if) (?:you )?(?:continu\w+ to )?(?:us(?:e|ing)|visit(?:ing)?|brows(?:e|ing)|scroll(?:ing)?|access(?:ing)?|continu(?:e|ing))\b[^.;]{0,60}(?<!\b(?:whether|if|unless|until|after|once) )\byou (?:agree|consent|accept)\b|(?<!\b(?:whether|if|unless|until|after|once) )\byou (?:agree|consent|accept)\b[^.;]{0,60}\bby (?:continu\w+ to )?(?:us|visit|brows|scroll|access|continu)\w*ing\b/i,
  de: wordPattern(
    '(?:durch|mit) (?:die |der |dem |Ihre[mnr]? |das )?(?:weitere[nr]? )?(?:Nutzung|Verwendung|Besuch|Weiternutzung|Weitersurfen)[^.;]{0,80}(?:(?:erklären|stimmen|willigen|akzeptieren) Sie|einverstanden)',
    '(?:wenn|indem|sofern) Sie [^.;]{0,60}(?:nutzen|surfen|weitersurfen|besuchen|fortfahren|scrollen)[^.;]{0,20}(?:erklären|stimmen|willigen|akzeptieren) Sie',
  ),
  fr: wordPattern(
    'en (?:utilisant|naviguant|poursuivant|continuant|accédant|visitant|consultant)[^.;]{0,80}vous (?:acceptez|consentez|donnez votre)',
    "l[’'](?:utilisation|accès|usage)[^.;]{0,60}(?:vaut|implique|emporte) [^.;]{0,20}(?:acceptation|consentement)",
  ),
  es: wordPattern(
    '(?:al (?:utilizar|usar|navegar|continuar|acceder|seguir|visitar)|si (?:utiliza|continúa|sigue))[^.;]{0,80}(?:acepta|consiente|(?:otorga|presta|da) su consentimiento)',
    'el uso[^.;]{0,60}(?:implica|supone|conlleva) [^.;]{0,20}(?:aceptación|consentimiento)',
  ),
  it: wordPattern(
    '(?:utilizzando|navigando|continuando|proseguendo|accedendo|usando|scorrendo|visitando)[^.;]{0,80}(?:accett[ai]|acconsent[ei]|prest[ai] il (?:suo |tuo )?consenso|si acconsente)',
    "l[’'](?:utilizzo|uso|accesso)[^.;]{0,60}(?:comporta|implica|equivale) [^.;]{0,20}(?:accettazione|consenso)",
  ),
  nl: wordPattern(
    'door (?:gebruik te maken|(?:verder )?(?:te )?(?:gebruiken|surfen|bezoeken)|(?:het )?gebruik)[^.;]{0,80}(?:gaat u|ga je|stemt u|stem je|geeft u|accepteert u|accepteer je|aanvaardt u)',
  ),
  pt: wordPattern(
    'ao (?:utilizar|usar|navegar|continuar|aceder|acessar|visitar)[^.;]{0,80}(?:concorda|aceita|consente|dá o seu consentimento)',
    'o uso[^.;]{0,60}(?:implica|significa) [^.;]{0,20}(?:aceitação|consentimento)',
  ),
  ja: signPattern(
    '(?:利用|使用|閲覧|アクセス)[^。]{0,30}同意(?:した|いただいた|された)(?:もの)?と(?:みな|見な)',
  ),
  zh: signPattern(
    '(?:使用|访问|訪問|浏览|瀏覽)[^。；]{0,40}(?:即(?:表示|视为|視為|代表|意味)|视为|視為|意味着)[^。；]{0,12}(?:同意|接受)',
  ),
} as const satisfies ByLanguage<RegExp>;

/** Contracts are made by using a thing; consent to data and cookies is not given so. */
const OF_DATA =
  /privacy|data\b|personal|cookie|polic|Daten|donn[ée]es|confidentialité|datos|privacidad|\bdati\b|informativa|gegevens|beleid|dados|隐私|隱私|个人|個人|プライバシー|ポリシー|信息/iu;

/** Takes a sentence; true if it speaks of data, cookies or a policy for them. */
export function speaksOfData(sentence: string): boolean {
  return OF_DATA.test(sentence);
}
