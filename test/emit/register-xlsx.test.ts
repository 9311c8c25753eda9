import { describe, expect, it } from 'vitest';
import { activitiesTable } from '../../src/emit/register/activities-table.ts';
import { clientsTable } from '../../src/emit/register/clients-table.ts';
import { headTable } from '../../src/emit/register/head-table.ts';
import { recipientsTable } from '../../src/emit/register/recipients-table.ts';
import registerXlsx from '../../src/emit/register/register-xlsx.ts';
import type { Table } from '../../src/emit/register/table.ts';
import { registerTemplate } from '../../src/emit/register/templates.ts';
import { workbook } from '../../src/emit/xlsx/workbook.ts';
import type { Model } from '../../src/model/model.ts';
import { sheetsByOffice, skipOffice } from './office.ts';
import { parseCsv } from './parse-csv.ts';
import { partsOf, sheetsOf } from './parse-xlsx.ts';
import { FULL } from './register-full.ts';
import { compilationOf, DATE, exampleOf, modelOf } from './register-model.ts';

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  full: modelOf(FULL),
};

const bytesOf = (model: Model) =>
  registerXlsx(compilationOf(model), ['en'])[0]?.bytes ?? new Uint8Array();

const tablesOf = (model: Model): readonly Table[] => {
  const clients = clientsTable(model, 'en');
  return [
    headTable(model, 'en', DATE),
    activitiesTable(model, 'en', registerTemplate('full')),
    recipientsTable(model, 'en'),
    ...(clients ? [clients] : []),
  ];
};

/** A table with one cell. */
const holding = (text: string): Table => ({
  title: 'One',
  header: ['Heading'],
  rows: [[text]],
  names: [''],
});
const cellOf = (text: string) => sheetsOf(workbook([holding(text)]))[0];

describe.each(Object.entries(MODELS))('the workbook of %s', (_, model) => {
  const bytes = bytesOf(model);
  const tables = tablesOf(model);
  const sheets = sheetsOf(bytes);

  it('has a sheet for each table, with its cells', () => {
    expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ title }) => title));
    expect(sheets.map(({ rows }) => rows)).toEqual(
      tables.map(({ header, rows }) => [header, ...rows]),
    );
  });

  it('freezes headings, wraps texts and gives every column a width', () => {
    for (const [at, { xml }] of sheets.entries()) {
      expect(xml).toContain(
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      );
      expect([...xml.matchAll(/<col /g)]).toHaveLength(tables[at]?.header.length ?? -1);
    }
    expect(partsOf(bytes)['xl/styles.xml']).toContain('wrapText="1"');
  });

  it('gives the same bytes twice', () => {
    expect(bytesOf(model)).toEqual(bytes);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+49 30 23125 014', '-2', '@cmd', '＝1'])('%j is never a formula', (text) => {
    expect(cellOf(text)).toMatchObject({ rows: [['Heading'], [text]], guarded: ['A2'] });
  });

  it('is plain text where nothing looks like a formula', () => {
    expect(cellOf('a = b')).toMatchObject({ rows: [['Heading'], ['a = b']], guarded: [] });
  });

  it('holds what XML cannot', () => {
    const text = '<c t="x">&amp;</c> _x0041_ \u0007\ud800 ]]>';
    expect(cellOf(text)?.rows[1]).toEqual(['<c t="x">&amp;</c> _x0041_ \ufffd\ufffd ]]>']);
  });

  it('is cut where Excel would call the file damaged, and says so', () => {
    const [cell = ''] = cellOf('a'.repeat(40_000))?.rows[1] ?? [];
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('the whole text stands in the register as JSON)')).toBe(true);
  });
});

describe.skipIf(skipOffice)('LibreOffice', () => {
  it.each(Object.entries(MODELS))(
    'reads the same cells of %s',
    { timeout: 180_000 },
    (_, model) => {
      const read = sheetsByOffice(bytesOf(model));
      const tables = tablesOf(model);
      expect(Object.keys(read).sort()).toEqual(tables.map(({ title }) => title).sort());
      for (const { title, header, rows } of tables) {
        const lines = parseCsv(
          (read[title] ?? '').replace(/\r?\n/g, '\r\n').replace(/\r\n$/, '\r\n'),
        );
        expect(lines).toEqual([header, ...rows]);
      }
    },
  );

  it('shows hostile texts as they are', { timeout: 180_000 }, () => {
    const texts = ['=1+1', '<c>&amp;"', '_x0041_', "'quoted", '2026-01-02', '007', 'P2Y', 'TRUE'];
    const rows = texts.map((text) => [text]);
    const { One = '' } = sheetsByOffice(workbook([{ ...holding(''), rows }]));
    expect(parseCsv(One.replace(/\r?\n/g, '\r\n'))).toEqual([['Heading'], ...rows]);
  });
});
