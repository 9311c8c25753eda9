import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/audit/disclosures/languages.ts';
import { languageOf } from '../../../src/audit/read/language.ts';
import { placeholder } from '../../../src/audit/rules/placeholder/index.ts';
import { gapsFound, readCells } from './cells.ts';
import { unmarked } from './marked.ts';
import { read } from './read-markdown.ts';

const LANGUAGES = Object.keys(languages);
const STYLES = placeholder.map(({ id }) => id.replace('placeholder/', ''));

/** Without marks that only Markdown knows, it says the same as plain text. */
const isPlain = (source: string) => !/[|`#\\*\n]|\]\(|<!--/.test(source);

describe.each(LANGUAGES)('%s', (language) => {
  const cells = readCells(language);

  it('has every style, with gaps and with lawful texts that look like them', () => {
    expect(Object.keys(cells).sort()).toEqual([...STYLES].sort());
    for (const [style, { gaps, lawful }] of Object.entries(cells)) {
      expect(gaps.length, style).toBeGreaterThan(0);
      expect(lawful.length, style).toBeGreaterThan(0);
      for (const gap of gaps) expect(unmarked(gap).marks, style).not.toEqual([]);
    }
  });

  it.each(Object.entries(cells))('%s stands in sentences of the language', async (_, cell) => {
    const { blocks } = await read(unmarked([...cell.gaps, ...cell.lawful].join('\n\n')).source);
    expect(languageOf(blocks).code).toBe(language);
  });

  describe.each(Object.entries(cells))('%s', (style, { gaps, lawful }) => {
    it.each(gaps)('is found in %j', async (gap) => {
      const { source, marks } = unmarked(gap);
      const expected = marks.map((mark) => `placeholder/${style}@${mark}`);
      expect(await gapsFound(source)).toEqual(expected);
      if (isPlain(source)) expect(await gapsFound(source, 'policy.txt')).toEqual(expected);
    });

    it.each(lawful)('is not in %j', async (text) => {
      expect(await gapsFound(text)).toEqual([]);
      if (isPlain(text)) expect(await gapsFound(text, 'policy.txt')).toEqual([]);
    });
  });
});

it('every style is shown in every language', () => {
  const cells = LANGUAGES.flatMap((language) => Object.keys(readCells(language)));
  expect([LANGUAGES.length, STYLES.length, cells.length]).toEqual([9, 27, 9 * 27]);
});

it('no text is told twice', () => {
  const texts = LANGUAGES.flatMap((language) =>
    Object.values(readCells(language)).flatMap(({ gaps, lawful }) => [...gaps, ...lawful]),
  );
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
