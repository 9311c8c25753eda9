import { oneOf } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

const runs = /(?<![\p{L}\p{N}_*`])_{3,}(?![\p{L}\p{N}_*`])|(?<![^\s:(])\.{4,}(?![.\p{L}\p{N}])/gu;

/** Labels of one fact each; "Contact:" may open a block of them. */
const labels = oneOf(`
  name; company name; address; postal address; street; city; country; e-?mail(?: address)?;
  phone(?: number)?; telephone; fax; website; vat(?: id| number)?; register(?: number)?;
  last updated; effective date; date; version;
  firmenname; anschrift; adresse; straße; ort; telefon; telefax; datum; stand; umsatzsteuer-id;
  handelsregister; nom; raison sociale; siège social; téléphone; courriel;
  nombre; razón social; domicilio(?: social)?; dirección; teléfono; correo electrónico; fecha;
  nome; ragione sociale; sede legale; indirizzo; telefono; p\\.?(?: )?iva(?: / pec)?; pec;
  naam; bedrijfsnaam; adres; telefoon; kvk(?:-nummer)?; btw(?:-nummer)?;
  morada; endereço; telefone; razão social; cnpj`);

const emptyLabel = new RegExp(
  `^[ \\t]*(?:[-*+•>][ \\t]+)?((?:\\*\\*|__)?${labels}(?:\\*\\*|__)?[ \\t]?:(?:\\*\\*|__)?)[ \\t]*\\r?$`,
  'gimu',
);

/** What follows a label that has no value: the end, a heading, a rule or the next label. */
const noValue =
  /^\s*(?:$|#|-{3,}|\*{3,}|(?:[-*+•>][ \t]+)?(?:\*\*|__)?\p{L}[\p{L} ./()&'’-]{0,40}(?:\*\*|__)?[ \t]?:)/u;

/** Finds `____`, `.....` and "Address:" with nothing after it. */
export function* findBlanks(text: string): Generator<Placeholder> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (isRule(text, index, end) || isLeader(text, end)) continue;
    if (run === '___' && !/\s/.test(text[index - 1] ?? ' ')) continue;
    yield placeholder('blank', text, index, end);
  }
  for (const { 0: line, 1: label = '', index } of text.matchAll(emptyLabel)) {
    const end = index + line.length;
    if (!noValue.test(text.slice(end, end + 120))) continue;
    const start = index + line.indexOf(label);
    yield placeholder('blank', text, start, start + label.length);
  }
}

/** A line of nothing else is a rule between two parts of a text. */
function isRule(text: string, start: number, end: number): boolean {
  const opens = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
  return opens && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8));
}

/** "Cookies ........ 7" in a table of contents. */
function isLeader(text: string, end: number): boolean {
  return text[end - 1] === '.' && /^[ \t]*\d+[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 16));
}
