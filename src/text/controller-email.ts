import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

const EMAIL = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}';

/** “The controller is” and nothing but an e-mail address after it. */
export const controllerEmail: ByLanguage<RegExp> = {
  en: wordPattern(
    `(?:the )?(?:data )?controller(?: (?:of|for) [^.;:@]{1,40})? (?:is|can be reached at) ${EMAIL}`,
    `(?:data )?controller ?: ?${EMAIL}`,
  ),
  de: wordPattern(
    `(?:der |die )?(?:Verantwortlicher?|verantwortliche Stelle)(?: (?:für|im Sinne) [^;:@]{1,60})? ist ${EMAIL}`,
    `(?:Verantwortlicher?|verantwortliche Stelle) ?: ?${EMAIL}`,
  ),
  fr: wordPattern(
    `(?:le )?responsable (?:du|de) traitement(?: des données)? est ${EMAIL}`,
    `responsable (?:du|de) traitement ?: ?${EMAIL}`,
  ),
  es: wordPattern(
    `(?:el )?responsable del tratamiento(?: de (?:los|sus) datos)? es ${EMAIL}`,
    `responsable del tratamiento ?: ?${EMAIL}`,
  ),
  it: wordPattern(
    `(?:il )?titolare del trattamento(?: dei dati)? è ${EMAIL}`,
    `titolare del trattamento ?: ?${EMAIL}`,
  ),
  nl: wordPattern(
    `(?:de )?verwerkingsverantwoordelijke(?: voor [^.;:@]{1,40})? is ${EMAIL}`,
    `verwerkingsverantwoordelijke ?: ?${EMAIL}`,
  ),
  pt: wordPattern(
    `(?:o )?(?:responsável pelo tratamento|controlador)(?: d[oe]s(?: seus)? dados)? é ${EMAIL}`,
    `(?:responsável pelo tratamento|controlador) ?: ?${EMAIL}`,
  ),
  ja: signPattern(`(?:データ)?管理者(?:は、?|[:：] ?)${EMAIL}`),
  zh: signPattern(`(?:数据|資料|个人信息)?(?:控制者|管理者|处理者)(?:是|为|為|[:：] ?)${EMAIL}`),
};
