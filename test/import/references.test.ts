import { expect, it } from 'vitest';
import { referenceOf, speaksOfInterests } from '../../src/import/tilt/references.ts';

/** How authors write a legal basis, and what it is: letters of Art. 6(1), `9` with a letter, `10`. */
// biome-ignore format: a table, one row a line
const SPELLINGS: readonly (readonly [written: string, meant: string])[] = [
  ['GDPR-6-1-a', 'a'], ['GDPR-6-1-b', 'b'], ['GDPR-6-1-c', 'c'], ['GDPR-6-1-d', 'd'], ['GDPR-6-1-e', 'e'],
  ['GDPR-6-1-f', 'f'], ['gdpr-6-1-f', 'f'], ['DSGVO-6-1-a', 'a'], ['DSGVO-6-1-f', 'f'], ['DSVGO-6-1-a', 'a'],
  ['DS-GVO-6-1-c', 'c'], ['EU-DSGVO-6-1-b', 'b'], ['RGPD-6-1-e', 'e'], ['AVG-6-1-f', 'f'],
  ['GDPR-9-2-a', '9a'], ['DSGVO-9-2-h', '9h'], ['GDPR-9-2-j', '9j'], ['GDPR-10', '10'], ['DSGVO-10', '10'],
  ['Art. 6(1)(f) GDPR', 'f'], ['Art. 6 (1) (a) GDPR', 'a'], ['Article 6(1)(b) of the GDPR', 'b'],
  ['GDPR Art. 6(1)(c)', 'c'], ['Art. 6.1.f GDPR', 'f'], ['Article 6(1) point (e) GDPR', 'e'],
  ['Artikel 6 Absatz 1 Buchstabe b) DSGVO', 'b'], ['(Artikel 6 Absatz 1 Buchstabe c) DSGVO)', 'c'],
  ['Art. 6 Abs. 1 lit. f DSGVO', 'f'], ['Art. 6 Abs. 1 S. 1 lit. a DS-GVO', 'a'], ['Art. 6 Abs. 1 Satz 1 Buchst. e DSGVO', 'e'],
  ['gemäß Art. 6 Abs. 1 lit. b DSGVO', 'b'], ['Art. 6 Abs. 1 lit. a und f DSGVO', 'af'],
  ['Artikel 6 Absatz 1 Buchstabe a) sowie Artikel 6 Absatz 1 Buchstabe f) DSGVO', 'af'],
  ['Artikel 6 Absatz 1 Buchstabe a), Artikel 6 Absatz 1 Buchstabe b) sowie Artikel 6 Absatz 1 Buchstabe f) DSGVO', 'abf'],
  ['article 6, paragraphe 1, point f) du RGPD', 'f'], ['art. 6, par. 1, lett. b) GDPR', 'b'], ['artículo 6.1.a) del RGPD', 'a'],
  ['DSGVO-6-3-b', ''], ['GDPR-28', ''], ['DSVGO-28', ''], ['GDPR-31', ''], ['GDPR', ''], ['GDPR-6', ''], ['GDPR-6-1', ''],
  ['GDPR-6-1-g', ''], ['GDPR-9-2-k', ''], ['GDPR-6-2-a', ''], ['BDSG-26-1', ''], ['BGB', ''], ['§ 7 Absatz 3 UWG', ''],
  ['TTDSG-25', ''], ['KUNSTURHG-23', ''], ['HGB-257', ''], ['contract', ''], ['Art. 6 DSGVO', ''],
  ['Our legal basis depends on the purpose.', ''],
];

it.each(SPELLINGS)('reads %s', (written, meant) => {
  const { six, nine, ten } = referenceOf(written);
  expect(`${six.join('')}${nine ? `9${nine}` : ''}${ten ? '10' : ''}`).toBe(meant);
});

it('knows more spellings than the corpus has', () => {
  expect(new Set(SPELLINGS.map(([written]) => written)).size).toBeGreaterThanOrEqual(52);
});

it.each([
  ['Zur Wahrung eines berechtigten Interesses', true],
  ['our legitimate interests', true],
  ['l’intérêt légitime', true],
  ['vital interests of the person', false],
  ['Einwilligung', false],
])('hears of legitimate interests in “%s”: %s', (words, is) => {
  expect(speaksOfInterests(words)).toBe(is);
});
