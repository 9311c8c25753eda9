import { xmlText } from '../xml-text.ts';

/**
 * A text for a workbook: `_x0041_`, which spreadsheets would read as a letter, keeps its first
 * underscore as a code.
 */
export function sheetText(text: string): string {
  return xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
