import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/audit/disclosures/languages.ts';
import { disclosures } from '../../../src/audit/disclosures/table.ts';
import { type Cell, readCells, statementsIn } from './cells.ts';

const LANGUAGES = Object.keys(languages);
const KEYS = disclosures.map(({ key }) => key);

describe.each(LANGUAGES)('%s', (language) => {
  const { title, filler, statements } = readCells(language);
  const top = [`# ${title}`, filler];
  const parts = Object.entries(statements);
  /** A whole notice: under each heading what is given. */
  const notice = (under: (cell: Cell) => string) =>
    statementsIn([
      ...top,
      ...parts.flatMap(([, cell]) => [`## ${cell.heading}`, under(cell)]),
      filler,
    ]);

  describe.each(parts)('%s', (key, { says, slot, elsewhere, heading }) => {
    it('is made in the sentence that makes it', async () => {
      const { language: read, lines } = await statementsIn([...top, `## ${heading}`, filler, says]);
      expect([read, lines[key]]).toEqual([language, 9]);
    });

    it.each([
      [slot, 1],
      [elsewhere, 0],
    ])('is not made in %j', async (sentence, gaps) => {
      const found = await statementsIn([...top, sentence, filler]);
      expect(found).toEqual({ language, gaps, lines: {} });
    });

    it('is not made by a heading, nor by a placeholder or a link under it', async () => {
      expect((await statementsIn([...top, `## ${heading}`, filler])).lines).toEqual({});
      expect((await statementsIn([...top, `## ${heading}`, slot])).lines).toEqual({});
      expect((await statementsIn([...top, `## ${heading}`, elsewhere])).lines).toEqual({});
    });
  });

  it('finds each statement of a whole notice on its own line', async () => {
    const expected = parts.map(([key], at) => [key, 7 + 4 * at]);
    const found = await notice(({ says }) => says);
    expect(found).toEqual({ language, gaps: 0, lines: Object.fromEntries(expected) });
  });

  it('finds no statement in a notice of placeholders, nor in one of links or headings', async () => {
    expect((await notice(({ slot }) => slot)).lines).toEqual({});
    expect((await notice(({ elsewhere }) => elsewhere)).lines).toEqual({});
    expect((await notice(() => filler)).lines).toEqual({});
  });
});

it('a line that leads in reaches over the headings under its own, and no further', async () => {
  const rights = [
    '# Notice',
    '## Rights',
    'You are entitled to:',
    '### Mistakes',
    '- Rectification',
  ];
  expect((await statementsIn(rights)).lines).toEqual({ right_rectification: 9 });
  const elsewhere = rights.map((line) => line.replace('###', '##'));
  expect((await statementsIn(elsewhere)).lines).toEqual({});
});

it('every statement is made in every language', () => {
  const cells = LANGUAGES.flatMap((language) => {
    const { statements } = readCells(language);
    expect(Object.keys(statements), language).toEqual(KEYS);
    return Object.values(statements).flatMap(Object.values);
  });
  expect([LANGUAGES.length, KEYS.length, cells.length]).toEqual([9, 24, 9 * 24 * 4]);
});
