import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../src/audit/read/read.ts';
import { blocksOf, policyOf } from '../reading.ts';

const WORDS = 'Größe – 個人情報 “x”';

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of ['\ufeff', ...text.split('')].entries()) {
    view.setUint16(at * 2, unit.charCodeAt(0), !isBig);
  }
  return bytes;
}

/** A document of Word with these paragraphs. */
function docx(body: string): Uint8Array {
  const styles =
    '<w:styles><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>';
  const relations =
    '<Relationships><Relationship Id="r1" Target="https://kiosk.example"/></Relationships>';
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(relations),
  });
}

describe('encodings', () => {
  it.each([
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${WORDS}`), WORDS],
    ['UTF-16, little end first', utf16(WORDS, false), WORDS],
    ['UTF-16, big end first', utf16(WORDS, true), WORDS],
    ['Windows-1252', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x96), 'Größe –'],
  ])('reads %s', async (_, bytes, words) => {
    expect((await policyOf('policy.txt', bytes)).source).toBe(words);
  });

  it('says why it reads no other', async () => {
    const failed = (bytes: Uint8Array) => readPolicy('policy.docx', bytes, '2026-11-22');
    expect(await failed(Uint8Array.of(1, 0, 2))).toEqual({
      reason: expect.stringContaining('zero bytes'),
    });
    expect(await failed(zipSync({ 'a.txt': strToU8('x') }))).toEqual({
      reason: expect.stringContaining('no document of Word'),
    });
    expect(await failed(Uint8Array.of(0x50, 0x4b, 3, 4, 9))).toEqual({
      reason: expect.stringContaining('damaged'),
    });
  });
});

describe('forms', () => {
  it.each([
    ['policy.MD', '# A', 'markdown'],
    ['policy.htm', 'A', 'html'],
    ['policy.txt', '# A', 'text'],
    ['<stdin>', '<!doctype html><p>A', 'html'],
    ['<stdin>', 'A\n\n## B\n', 'markdown'],
    ['<stdin>', 'A\nB\n', 'text'],
  ])('of %s that begins with %j is %s', async (file, text, form) => {
    expect((await policyOf(file, text)).form).toBe(form);
  });
});

describe('a document of Word', () => {
  it('is read for its headings, items, cells and words', async () => {
    const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const body =
      `<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr>${text('1. Rights')}</w:p>` +
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Title</w:t></w:r></w:p>` +
      `<w:p>${text('A &amp; B')}<w:r><w:br/></w:r>${text('C')}<w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:pPr><w:numPr/></w:pPr>${text('item')}</w:p>` +
      `<w:tbl><w:tr><w:tc><w:p>${text('cell')}</w:p></w:tc></w:tr></w:tbl>` +
      `<w:p><w:hyperlink r:id="r1">${text('terms')}</w:hyperlink></w:p>`;
    expect(await blocksOf('policy.docx', docx(body))).toEqual([
      'heading2 <1> Rights',
      'heading4 Title',
      'paragraph A & B\nC',
      'item item',
      'cell cell',
      'paragraph terms',
    ]);
    const { source, links } = await policyOf('policy.docx', docx(body));
    expect(source.split('\n')[0]).toBe('1. Rights');
    expect(links).toEqual([
      expect.objectContaining({ text: 'terms', target: 'https://kiosk.example' }),
    ]);
    expect(source.slice(links[0]?.start, links[0]?.end)).toBe('terms');
  });
});
