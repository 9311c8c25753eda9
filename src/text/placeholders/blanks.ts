import { type Placeholder, placeholder } from './placeholder.ts';

const runs = /(?<![\p{L}\p{N}_*`])_{3,}(?![\p{L}\p{N}_*`])|(?<![^\s:(])\.{4,}(?![.\p{L}\p{N}])/gu;

const labels =
  'name|company(?: name)?|address|postal address|street|city|country|e-?mail(?: address)?|phone(?: number)?|telephone|fax|website|contact|vat(?: id| number)?|register(?: number)?|data protection officer|representative|last updated|effective date|date|version' +
  '|firma|unternehmen|anschrift|adresse|straße|ort|telefon|telefax|datum|stand|vertreten durch|umsatzsteuer-id|handelsregister|datenschutzbeauftragter' +
  '|nom|raison sociale|siège social|téléphone|courriel|nombre|razón social|domicilio(?: social)?|dirección|teléfono|correo electrónico|fecha' +
  '|nome|ragione sociale|sede legale|indirizzo|telefono|p\\.? ?iva(?: / pec)?|titolare(?: o responsabile)?|naam|bedrijfsnaam|adres|telefoon|kvk(?:-nummer)?|btw(?:-nummer)?' +
  '|morada|endereço|telefone|razão social|cnpj';

const emptyLabel = new RegExp(
  `^[ \\t]*(?:[-*+•>][ \\t]+)?((?:\\*\\*|__)?(?:${labels})(?:\\*\\*|__)?[ \\t]?:(?:\\*\\*|__)?)[ \\t]*\\r?$`,
  'gimu',
);

const nextIsLabelOrHeading =
  /^\s*(?:$|#|\n\s*\(|[-*+•>]?[ \t]*(?:\*\*|__)?[\p{L}][\p{L} ./()&'’-]{0,40}(?:\*\*|__)?[ \t]?:|-{3,}|\*{3,})/u;

/** Finds `____`, `.....` and "Address:" with nothing after it. */
export function* findBlanks(text: string): Generator<Placeholder> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (isRule(text, index, end) || isLeader(text, end)) continue;
    if (run.startsWith('_') && run.length === 3 && !/\s$/.test(text.slice(0, index).slice(-1)))
      continue;
    yield placeholder('blank', text, index, end);
  }
  for (const match of text.matchAll(emptyLabel)) {
    const end = match.index + match[0].length;
    if (!nextIsLabelOrHeading.test(text.slice(end, end + 120))) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    yield placeholder('blank', text, start, start + (match[1] ?? '').length);
  }
}

/** A line of nothing else is a rule between two parts of a text. */
function isRule(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8))
  );
}

/** "Cookies ........ 7" in a table of contents. */
function isLeader(text: string, end: number): boolean {
  return text[end - 1] === '.' && /^[ \t]*\d+[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 16));
}
