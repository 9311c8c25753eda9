import { isFormula } from '../register/formula.ts';
import type { Table } from '../register/table.ts';
import { sheetText } from './sheet-text.ts';
import { STYLE } from './styles.ts';

/** What a cell can hold in Excel; more makes it call the file damaged. */
const LONGEST = 32_767;
const CUT = ' […] (cut: the whole text stands in the register as JSON)';
const NARROWEST = 12;
const WIDEST = 60;
/** About how many lines a cell may take before its column grows. */
const LINES = 8;

/** A table as a worksheet: heading frozen, text wrapped, columns as wide as their cells ask for. */
export function sheetXml({ header, rows }: Table): string {
  const lines = [header, ...rows];
  const body = lines.map((cells, at) => rowXml(cells, at + 1)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnsXml(lines)}</cols><sheetData>${body}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>
`;
}

function columnsXml(lines: readonly (readonly string[])[]): string {
  const [header = []] = lines;
  return header
    .map((_, column) => {
      const lengths = lines.map((cells) => cells[column]?.length ?? 0);
      const wanted = Math.ceil(Math.max(...lengths) / LINES);
      const width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

function rowXml(cells: readonly string[], row: number): string {
  const made = cells.map((text, column) => cellXml(text, `${letters(column)}${row}`, row === 1));
  return `<row r="${row}">${made.join('')}</row>`;
}

/** Every cell is a text; one that looks like a formula stays a text when it is edited. */
function cellXml(text: string, at: string, isHeading: boolean): string {
  if (text === '') return '';
  const style = isHeading ? STYLE.heading : isFormula(text) ? STYLE.guarded : STYLE.text;
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - CUT.length)}${CUT}` : text;
  const value = sheetText(whole.replace(/\r\n?/g, '\n'));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** `A` for the first column, `AA` for the twenty-seventh. */
function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : '';
  return `${before}${String.fromCharCode(65 + (column % 26))}`;
}
