import type { ByLanguage } from './by-language.ts';
import { LETTERS } from './letters.ts';

/** Words right before a date that say what happened on the day. */
const before = (...words: readonly string[]) =>
  new RegExp(`(?<![${LETTERS}])(?:${words.join('|')})[^.;\\n]{0,25}$`, 'iu');
const signs = (words: string) => new RegExp(`(?:${words})[^。；\\n]{0,12}$`, 'u');

/** The day on which a policy was changed, or from which it holds. */
export const dayOfPolicy: ByLanguage<RegExp> = {
  en: before(
    '(?:last |latest |most recent )?(?:updated?|revised|revision|modified|amended|changed?|reviewed)',
    'effective|in force|valid (?:from|since)|version|edition|as (?:of|at)',
  ),
  de: before(
    'Stand|Fassung|Version|gültig (?:ab|seit)|in Kraft|gilt (?:ab|seit)',
    '(?:letzte|zuletzt)[rn]? \\S{0,20}|Aktualisier(?:t|ung)|geändert|Änderung',
  ),
  fr: before(
    'mises? à jour|mis à jour|modifiée?|modification|révisée?|révision|en vigueur|version|valable',
  ),
  es: before(
    'actualizad[oa]|actualización|modificad[oa]|modificación|revisión|vigente|vigor|versión',
  ),
  it: before(
    'aggiornat[oa]|aggiornamento|modificat[oa]|modifica|revisione|vigore|versione|valid[oa]',
  ),
  nl: before(
    '(?:laatst|laatste) \\S{0,20}|bijgewerkt|gewijzigd|aangepast|herzien|wijziging|versie|van kracht|geldig|ingangsdatum',
  ),
  pt: before(
    'atualizad[oa]|atualização|actualização|alterad[oa]|alteração|revisão|vigor|vigência|versão',
  ),
  ja: signs('更新|改定|改訂|制定|施行|発効|適用|最終'),
  zh: signs('更新|修订|修訂|生效|发布|發布|施行|实施|版本'),
};

/** “Date:” alone. */
export const bareDate: ByLanguage<RegExp> = {
  en: /^\W*(?:date|dated)\W*$/iu,
  de: /^\W*Datum\W*$/iu,
  fr: /^\W*date\W*$/iu,
  es: /^\W*fecha\W*$/iu,
  it: /^\W*data\W*$/iu,
  nl: /^\W*datum\W*$/iu,
  pt: /^\W*data\W*$/iu,
  ja: /^[\s「（(]*(?:日付|日時)[\s:：]*$/u,
  zh: /^[\s【（(]*日期[\s:：]*$/u,
};
