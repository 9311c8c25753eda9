import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitMarkdown } from '../../src/emit/markdown.ts';
import { filledPolicy } from './filled-policy.ts';
import { captioned, fact, facts, link, paragraph, policyOf, section, table } from './fixture.ts';
import { nodesOf, parseMarkdown, shapeOf, wordsOf } from './parsed-markdown.ts';

const TOKENS = [
  ...'#-+*_`~|\\[]()<>&!:=.,;{}$@"\'/?^%0123 \t\n\u00a0éßZaw',
  ...['1.', '2)', '**', '__', '``', '~~', '---', '===', '```', '\r\n', '\n\n', '  ', '    '],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '&amp;',
    '&#35;',
    '![x](y)',
    '[x](y)',
    '[^1]',
    '[ ] ',
    '[x]',
  ],
  ...[
    'www.',
    'x.example',
    'https://',
    'http://x.example',
    'a@b.example',
    'mailto:',
    'xmpp:',
    '://',
  ],
  ...[
    'ftp://x.example',
    'WWW.X.EXAMPLE',
    '{{x}}',
    '😀',
    '“',
    '”',
    '…',
    'é',
    'word',
    'Über',
    '- ',
    '> ',
  ],
];

const values = fc
  .array(fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 3, unit: 'grapheme' })), {
    maxLength: 12,
  })
  .map((tokens) => tokens.join(''));
const onOneLine = (value: string): string =>
  value.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').replace(/^ | $/g, '');
const words = values.filter(
  (value) => value.trim() !== '' && onOneLine(value).trim() !== '' && !/\p{Cs}/u.test(value),
);

const HOSTILE = [
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '| a | b |',
  '--- | ---',
  '***bold*** _it_ ~~no~~',
  '[x](javascript:alert(1))',
  '![x](//x.example/pixel.gif)',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  'www.x.example and https://x.example/a?b=c#d, a.b+c@x.example.',
  'WWW.X.EXAMPLE HTTPS://X.EXAMPLE A@X.EXAMPLE',
  'mailto:a@x.example xmpp:a@x.example ftp://x.example',
  'a\n\n# b\n\n    code\n\n```\nc',
  'ends in a backslash \\',
  '`tick`` ```',
  '&amp; &lt;b&gt; &#42;',
  'a_b_c and 2 * 3 * 4',
  '[^1]: note [^1]',
  '[ ] task',
];

describe('Markdown parsed back', () => {
  it.each(HOSTILE)('has the nodes of a harmless value: %j', (value) => {
    const shape = (text: string) => shapeOf(parseMarkdown(emitMarkdown(filledPolicy(text), {})));
    expect(shape(value)).toEqual(shape('plain'));
  });

  it('keeps every text as it is', () => {
    fc.assert(
      fc.property(words, words, (value, other) => {
        const policy = {
          ...policyOf(
            paragraph(value),
            paragraph('a ', { type: 'strong', children: [{ type: 'text', value: other }] }, ' b'),
            facts('facts', fact('Label', value)),
            table(['Head', other], [value, other]),
          ),
          title: value,
        };
        const root = parseMarkdown(emitMarkdown(policy, {}));
        const read = root.children.map(wordsOf);
        const cells = nodesOf(root, 'tableCell').map(wordsOf);
        const [text, second] = [onOneLine(value), onOneLine(other)];
        expect(nodesOf(root, 'heading').map(wordsOf)[0]).toBe(text.trim());
        expect(read).toContain(text);
        expect(read).toContain(`Label: ${text}`);
        expect(cells).toEqual(['Head', second, text, second]);
        expect(nodesOf(root, 'link')).toEqual([]);
        expect(read.some((line) => line.startsWith('a ') && line.endsWith(' b'))).toBe(true);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('keeps the shape of the policy', () => {
    const plain = shapeOf(parseMarkdown(emitMarkdown(filledPolicy('plain'), {})));
    fc.assert(
      fc.property(words, (value) => {
        expect(shapeOf(parseMarkdown(emitMarkdown(filledPolicy(onOneLine(value)), {})))).toEqual(
          plain,
        );
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  it('keeps the address and the label of a link', () => {
    const url = 'https://x.example/a_(b)?c=[d]&e=<f>*';
    const root = parseMarkdown(
      emitMarkdown(policyOf(paragraph(link(url, 'www.x.example [a]'))), {}),
    );
    const [found] = nodesOf(root, 'link').filter((node) => !node.url.startsWith('#'));
    expect(found?.url).toBe(url);
    expect(found && wordsOf(found)).toBe('www.x.example [a]');
  });

  it('links only what is safe to link', () => {
    const markdown = emitMarkdown(policyOf(paragraph(link('javascript:alert(1)', 'this'))), {});
    expect(nodesOf(parseMarkdown(markdown), 'link')).toEqual([]);
    expect(markdown).toContain('\nthis\n');
  });

  it('has anchors for ids that are ids', () => {
    const policy = {
      ...policyOf(),
      children: [section('x"><b>', '1', 'X', [], { formerly: ['old'] })],
    };
    expect(emitMarkdown(policy, {})).toContain('<a id="old"></a>\n\n## 1. X');
    expect(emitMarkdown(policy, {})).not.toContain('<b>');
  });

  it('keeps captions out', () => {
    const markdown = emitMarkdown(policyOf(captioned('A caption', table(['A'], ['b']))), {});
    expect(markdown).not.toContain('caption');
  });
});
