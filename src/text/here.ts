import type { ByLanguage } from './by-language.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** Words that promise a link under “here”. */
export const promisedHere: ByLanguage<RegExp> = {
  en: wordPattern(
    '(?:click|clicking|tap|tapping|press|pressing)(?: on)? here',
    '(?:withdraw|revoke|object|unsubscribe|opt out|opt-out|change|manage|download|find|found|read|read more|view|see|access|obtained|available|contact us|learn more|more information)(?: [^.;:()]{0,40})? here(?! (?:and|in|to) )',
  ),
  de: wordPattern(
    'klicke(?:n Sie)?(?: bitte)? hier',
    'hier (?:klicken|abrufbar|widerrufen|einsehen|abrufen|nachlesen|herunterladen)',
    '(?:finden|erhalten|lesen|widerrufen|widersprechen|ändern) Sie(?: [^.;:()]{0,40})? hier(?=[.,!)]|$)',
  ),
  fr: wordPattern(
    'cliqu(?:ez|ant|er|e)(?: sur)? ici',
    '(?:disponibles?|consultables?|accessibles?|consulter|retirer|trouver|télécharger)(?: [^.;:()]{0,40})? ici',
  ),
  es: wordPattern(
    '(?:haga|haz|haciendo|hacer|hace) clic(?: en)? aquí',
    '(?:pulse|pulsa|pulsando|pinche|pincha|pinchando) aquí',
    '(?:disponibles?|consultar|retirar|revocar|encontrar|descargar)(?: [^.;:()]{0,40})? aquí',
  ),
  it: wordPattern(
    '(?:clicca|clicchi|cliccando|cliccare|premi|fai clic) qui',
    '(?:disponibil[ei]|consultabil[ei]|consultare|revocare|trovare|scaricare)(?: [^.;:()]{0,40})? qui',
  ),
  nl: wordPattern(
    '(?:klik|klikt u|klikken|door te klikken) hier',
    'hier (?:klikken|klikt|te vinden|intrekken|downloaden|raadplegen)',
  ),
  pt: wordPattern(
    '(?:clique|clicando|clicar|clica) aqui',
    '(?:disponíve(?:l|is)|consultar|retirar|revogar|encontrar|descarregar|baixar)(?: [^.;:()]{0,40})? aqui',
  ),
  ja: signPattern(
    'こちら(?:を(?:クリック|ご覧|ご確認|ご参照)|から(?:ご確認|お手続き|ご覧|アクセス))',
  ),
  zh: signPattern('(?:点击|點擊|点按|請按|请按)(?:此处|此處|这里|這裡)'),
};
