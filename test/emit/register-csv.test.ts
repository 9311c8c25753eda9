import { describe, expect, it } from 'vitest';
import { columns } from '../../src/emit/register/columns.ts';
import { csvText } from '../../src/emit/register/csv.ts';
import registerCsv from '../../src/emit/register/register-csv.ts';
import { registerRows } from '../../src/emit/register/rows.ts';
import type { Model } from '../../src/model/model.ts';
import { parseCsv } from './parse-csv.ts';
import { FULL } from './register-full.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  jusseum: exampleOf('jusseum'),
  full: modelOf(FULL),
};

const csvOf = (model: Model) => registerCsv(compilationOf(model), ['en'])[0];

describe.each(Object.entries(MODELS))('the table of %s', (_, model) => {
  const file = csvOf(model);
  const [bom, text] = [file?.text?.slice(0, 1), file?.text?.slice(1) ?? ''];

  it('is an internal file that starts with a byte order mark', () => {
    expect(file?.path).toBe('internal/register.csv');
    expect(bom).toBe('\ufeff');
  });

  it('parses back to the headings and the cells', () => {
    const [header, ...lines] = parseCsv(text);
    expect(header).toEqual(columns.map(({ label }) => label));
    const rows = registerRows(model, 'en').map((row) => columns.map(({ key }) => row[key]));
    expect(lines).toEqual(rows);
    expect(lines.every(({ length }) => length === 40)).toBe(true);
  });

  it('ends every line with CRLF and has no other carriage return', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
  });

  it('gives the same bytes twice', () => {
    expect(csvOf(model)?.text).toBe(file?.text);
  });
});

const cell = (value: string) => parseCsv(csvText([[value]]).slice(1))[0]?.[0];

it.each(['=1+1', '+49 30 23125 014', '-2', '@cmd', '\ttab', '＝1', '\r=1', '\n=1'])(
  'keeps a spreadsheet from reading %j as a formula',
  (value) => {
    expect(cell(value)?.startsWith("'")).toBe(true);
    expect(cell(value)?.slice(1)).toBe(value.replace('\r', '\n'));
  },
);

it('quotes what needs quotes and nothing else', () => {
  expect(csvText([['a', 'b,c', 'say "d"', 'e; f', 'g\nh']])).toBe(
    '\ufeffa,"b,c","say ""d""",e; f,"g\nh"\r\n',
  );
});

it('turns every kind of line break inside a cell into \\n', () => {
  expect(cell('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
});

it('guards hostile names in the register itself', () => {
  const model = modelOf(`
privacyc: 1
controller: { name: '=HYPERLINK("https://evil.example","x")' }
activities:
  one: { title: "@SUM(1,1)", purpose: "-1+1", register: { owner: "+49 30 1" } }
`);
  const [, line] = parseCsv(csvOf(model)?.text?.slice(1) ?? '');
  expect(line?.filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
  expect(line?.[0]).toBe(`'=HYPERLINK("https://evil.example","x")`);
  expect(line?.slice(6, 8)).toEqual(["'@SUM(1,1)", "'+49 30 1"]);
});
