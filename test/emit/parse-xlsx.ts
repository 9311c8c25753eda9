import { strFromU8, unzipSync } from 'fflate';

const CELL =
  /<c r="([A-Z]+)(\d+)" s="(\d)" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Addresses of the cells that are kept from becoming formulas. */
  readonly guarded: readonly string[];
  readonly xml: string;
}

/** The files of a workbook as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** The sheets of a workbook in their order. */
export function sheetsOf(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = partsOf(bytes);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  return names.map(([, name = ''], at) => {
    const xml = parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
    return { name: plain(name), xml, ...cellsOf(xml) };
  });
}

function cellsOf(xml: string): Pick<ReadSheet, 'rows' | 'guarded'> {
  const rows: string[][] = [];
  const guarded: string[] = [];
  for (const [, letters = '', row = '', style, text = ''] of xml.matchAll(CELL)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const line = rows[Number(row) - 1] ?? [];
    rows[Number(row) - 1] = line;
    line[column - 1] = plain(text);
    if (style === '3') guarded.push(`${letters}${row}`);
  }
  const width = rows[0]?.length ?? 0;
  return {
    guarded,
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
  };
}

function plain(text: string): string {
  return text
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/_x005F_/g, '_');
}
