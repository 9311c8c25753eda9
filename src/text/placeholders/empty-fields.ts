import { ALPHABETS } from '../letters.ts';
import { finds, findsAnywhere, opens } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';
import { isFieldName } from './unfilled.ts';

const line = new RegExp(
  String.raw`^([ \t]*(?:[-*+•・●■]?[ \t]{0,4}))((?:\*\*|__)?([${ALPHABETS}][^\n:：|*_]{0,48}?)(?:\*\*|__)?[ \t]?[:：](?:\*\*|__)?)[ \t]*\r?$`,
  'gmu',
);

const row = new RegExp(
  String.raw`^[ \t]*\|[ \t*]{0,6}([${ALPHABETS}][^\n|*]{0,48}?)[ \t*]{0,6}\|[ \t]*\|[ \t]*\r?$`,
  'gmu',
);

/** The same in HTML, and an empty description of a term. */
const htmlRow = new RegExp(
  String.raw`(?:<tr[^<>]{0,200}>\s{0,40}<t[dh]|<dt)(?:\s[^<>]{0,200})?>\s{0,40}([${ALPHABETS}][^<>]{0,60}?)\s{0,40}<\/(?:t[dh]>\s{0,40}<td|dt>\s{0,40}<dd)(?:\s[^<>]{0,200})?>(?:\s|&nbsp;|<br ?\/?>){0,40}<\/(?:td>\s{0,40}<\/tr|dd)>`,
  'giu',
);

/** A cell that says yes or no. */
const ticked =
  /[|>][ \t]*(?:x|✓|✔|☑|✗|○|×|●|yes|no|ja|nein|nee|oui|non|sí|sì|sim|não|有|无|是|否|必填|选填|必須|任意|はい|いいえ)[ \t]*(?:\|[ \t]*$|<\/td>)/imu;

/** Labels of one fact each that are no names of fields; "Contact:" may open a block of them. */
const labels = opens(`
  last updated; effective date; version; vat(?: id)?; register; stand; handelsregister; siège social;
  sede legale; p\\.?(?: )?iva(?: / pec)?; titolare; responsabile; responsable; verantwortlicher;
  verantwoordelijke; dernière mise à jour; última actualización; ultimo aggiornamento;
  laatst bijgewerkt; última atualização; data protection officer; controller; encarregado`);

const cjkLabels = findsAnywhere(`
  名称; 氏名; 姓名; 住所; 所在地; 地址; 电话; 電話; 邮箱; メール; 代表者; 責任者; 负责人; 联系人; 联系方式; 連絡先; 日期;
  制定日; 施行日; 改定日; 会社名; 事業者名; 运营者; 公司; 生效日期; 更新日期`);

/** "Controller:" may stand above several lines that say more. */
const openers = finds(`
  company; business; organi[sz]ation; controller; officer; representative; contact; person; firma;
  unternehmen; verantwortlicher; société; entreprise; responsable; empresa; azienda; società; titolare;
  responsabile; bedrijf; organisatie; verantwoordelijke; encarregado; kontakt; contacto; contato;
  contatti; contatto; coordonnées; contactgegevens; datos`);

/** The lines that "Address:" may stand above. */
const addressParts = opens(`
  street; line \\d; city; town; zip; postal; postcode; country; straße; strasse; hausnummer; plz; ort; rue; code postal;
  ville; calle; código postal; ciudad; via; cap; città; straat; postcode; plaats; rua; cep; cidade; localidade`);

/** Finds "Address:" with nothing after it, and a row of a table whose only value is empty. */
export function* findEmptyFields(text: string): Generator<Placeholder> {
  for (const { 0: whole, 1: mark = '', 2: field = '', 3: name = '', index } of text.matchAll(
    line,
  )) {
    if (!isOneFact(name)) continue;
    const rest = text.slice(index + whole.length, index + whole.length + 160);
    if (!hasNoValue(rest, mark, name)) continue;
    const start = index + mark.length;
    yield placeholder('empty-field', text, start, start + field.length);
  }
  yield* emptyIn(text, row);
}

/** Finds a row of a table whose only value is empty, in Markdown and HTML, but not where others hold a tick. */
export function* findEmptyRows(source: string): Generator<Placeholder> {
  yield* emptyIn(source, row);
  yield* emptyIn(source, htmlRow);
}

function* emptyIn(text: string, pattern: RegExp): Generator<Placeholder> {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(pattern)) {
    if (!isOneFact(name) || ticked.test(text.slice(Math.max(0, index - 1000), index + 1000))) {
      continue;
    }
    const start = index + whole.lastIndexOf(name);
    yield placeholder('empty-field', text, start, start + name.length);
  }
}

function isOneFact(name: string): boolean {
  if (name.split(' ').length > 6 || name.endsWith('s ')) return false;
  return isFieldName(name) || labels.test(name) || cjkLabels.test(name);
}

/** What follows a label without a value: the end, a heading, a rule, or the next label. */
function hasNoValue(rest: string, mark: string, name: string): boolean {
  const next =
    /^\s*(?:$|#|-{3,}|\*{3,}|[ \t]*(?:[-*+•・●■][ \t]+)?(?:\*\*|__)?(\p{L}[\p{L} ./()&'’-]{0,40})(?:\*\*|__)?[ \t]?[:：](?!\/\/)(?:\*\*|__)?([^\n]*))/u.exec(
      rest,
    );
  if (!next) return false;
  const [, following = '', value] = next;
  if (value === undefined || value.trim() === '') return true;
  const isBulleted = /^\s*[-*+•・●■][ \t]/u.test(rest);
  if (isBulleted && !/[-*+•・●■]/u.test(mark)) return false;
  return !openers.test(name) && !addressParts.test(following);
}
