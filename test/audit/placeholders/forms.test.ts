import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/audit/disclosures/languages.ts';
import { gapsFound, sentenceWithSlot } from './cells.ts';
import { html, markdown, silent } from './forms.ts';
import { unmarked } from './marked.ts';

const WITHOUT_VALUE: Readonly<Record<string, string>> = {
  de: 'Anschrift',
  en: 'Address',
  es: 'Dirección',
  fr: 'Adresse',
  it: 'Indirizzo',
  ja: '所在地',
  nl: 'Adres',
  pt: 'Morada',
  zh: '地址',
};

describe.each(Object.keys(languages))('%s', (language) => {
  const sentence = sentenceWithSlot(language);

  it.each(Object.entries(markdown))('a slot is found in Markdown: %s', async (_, form) => {
    const { source, marks } = unmarked(form(sentence));
    expect(await gapsFound(source)).toEqual(marks.map((mark) => `placeholder/slot@${mark}`));
  });

  it.each(Object.entries(html))('a slot is found in HTML: %s', async (_, form) => {
    const { source, marks } = unmarked(form(sentence));
    const found = await gapsFound(source, 'policy.html');
    expect(found).toEqual(marks.map((mark) => `placeholder/slot@${mark}`));
  });

  it('a slot is found in plain text', async () => {
    const { source, marks } = unmarked(`1. A\n\n${sentence}\n`);
    const found = await gapsFound(source, 'policy.txt');
    expect(found).toEqual(marks.map((mark) => `placeholder/slot@${mark}`));
  });

  it.each(Object.entries(silent.markdown))('none is in Markdown: %s', async (_, form) => {
    expect(await gapsFound(unmarked(form(sentence)).source)).toEqual([]);
  });

  it.each(Object.entries(silent.html))('none is in HTML: %s', async (_, form) => {
    expect(await gapsFound(unmarked(form(sentence)).source, 'policy.html')).toEqual([]);
  });

  it.each([
    ['policy.md', (name: string) => `| a | b |\n|---|---|\n| ⟦${name}⟧ | |\n`],
    ['policy.html', (name: string) => `<table><tr><th>⟦${name}⟧</th><td></td></tr></table>`],
    ['policy.html', (name: string) => `<dl><dt>⟦${name}⟧</dt><dd>&nbsp;</dd></dl>`],
  ])('a row without a value is found in %s', async (file, rowOf) => {
    const { source, marks } = unmarked(rowOf(WITHOUT_VALUE[language] ?? ''));
    const found = await gapsFound(source, file);
    expect(found).toEqual(marks.map((mark) => `placeholder/empty-field@${mark}`));
  });
});
