import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html.ts';
import { emitHtmlFragment } from '../../src/emit/html-fragment.ts';
import { filledPolicy } from './filled-policy.ts';
import { link, paragraph, policyOf } from './fixture.ts';
import { elementsOf, named, type Parsed, textOf } from './parsed.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><meta http-equiv=refresh content="0;url=//x">',
  '--><svg/onload=alert(1)>',
  '&lt;b&gt; &amp; &quot;',
  '{{title}} {{{body}}}',
  '<!-- <b>x</b> -->',
  ']]><base href=//x>',
  '# [a](javascript:alert(1)) `x` | ![i](//x)',
  '\u202e\u0000\u0007\u2028x\r\ny',
];

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//x.example',
  '/path',
  '',
];

const shape = (elements: readonly Parsed[]): readonly string[] =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

const emitters = {
  page: (value: string) => emitHtml(filledPolicy(value), {}),
  fragment: (value: string) => emitHtmlFragment(filledPolicy(value)),
};

describe.each(Object.entries(emitters))('a value in a %s', (_, emit) => {
  it.each(HOSTILE)('is text and nothing else: %j', (value) => {
    expect(shape(elementsOf(emit(value)))).toEqual(shape(elementsOf(emit('plain'))));
  });

  it('reads as it was written', () => {
    const [cell] = named(elementsOf(emit('<b>&amp;</b>')), 'td');
    expect(cell && textOf(cell)).toBe('<b>&amp;</b> <b>&amp;</b>');
  });
});

describe('a link', () => {
  it.each(UNSAFE)('to %j is its text only', (url) => {
    const html = emitHtml(policyOf(paragraph(link(url, 'label'))), {});
    expect(html).toContain('<p>label</p>');
  });
});

describe('raw nodes of declared Markdown', () => {
  it('are text, and comments are nothing', () => {
    const html = emitHtml(
      policyOf(
        { type: 'html', value: '<iframe src="//x"></iframe>' },
        { type: 'html', value: '<!-- note to self -->' },
        paragraph('a ', { type: 'html', value: '<u>' }, 'b', { type: 'html', value: '</u>' }),
        paragraph({ type: 'image', url: 'https://x.example/pixel.gif', alt: 'A picture' }),
      ),
      {},
    );
    expect(named(elementsOf(html), 'iframe')).toEqual([]);
    expect(html).toContain(
      '<p>&lt;iframe src="//x">&lt;/iframe></p>\n<p>a &lt;u>b&lt;/u></p>\n<p>A picture</p>',
    );
    expect(html).not.toContain('note to self');
  });
});
