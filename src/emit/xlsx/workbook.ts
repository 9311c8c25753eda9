import { strToU8, zipSync } from 'fflate';
import type { Table } from '../register/table.ts';
import { sheetXml } from './sheet.ts';
import { sheetText } from './sheet-text.ts';
import { stylesXml } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Tables as an Office Open XML workbook (ISO/IEC 29500), a sheet each; the same bytes each time. */
export function workbook(tables: readonly Table[]): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(tables),
    'xl/_rels/workbook.xml.rels': relationships([
      ...tables.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(
      tables.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(table)]),
    ),
  };
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  // The first day that a ZIP can name, by the clock of any place.
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      'worksheet',
    ]),
  ];
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${MAIN}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>\n`;
}

function relationships(targets: readonly (readonly [type: string, path: string])[]): string {
  const links = targets.map(
    ([type, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>\n`;
}

function workbookXml(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ title }, at) =>
      `<sheet name="${sheetText(title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = tables.map(
    ({ title }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sheetText(title)}'!$1:$1</definedName>`,
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>\n`;
}
