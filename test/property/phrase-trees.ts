import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root, TableCell } from 'mdast';

const TOKENS = [
  ...'*_[]|<>&#`~\\!@+-=:;.,/()%$"\'{} wWps19éßЖ中²·€“”…–—\u00a0\t\n\r',
  ...['😀', '𝒜', '1.', '2) ', '- ', '**', ' & ', '&amp;', 'http://', 'www.', 'law', 'a@b.example'],
  ...['a', 'Words ', ' of', 'Name:', 'Article 6(1)', '](', '<b>', '---', '  '],
];
// What is plain, and what is so in most places only.
const PLAIN = [
  ...['Words', 'Name:', ' of a law', '1. ', '(2) ', 'Über; ', ' ', 'x', 'A & B', '', '- '],
  ...['www', '.x', 'www.x', 'http://x', 'http:', '//x', 'law.', '-', '.', ')'],
];

const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 6 }).map((tokens) => tokens.join('')),
);
const bold = fc
  .constantFrom(...PLAIN)
  .map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] }));
const codes = fc.oneof(fc.constantFrom('_ga', '_x_*', 'a.b-c', '|', '`', ' ', ''), texts);
const tags = fc.constantFrom('<!-- -->', '<a id="x"></a>', '<!-- -->\n', '', 'x');
const urls = fc.oneof(
  fc.constantFrom('#id', 'https://www.x.example/a_b?c=d#e', 'mailto:a@b.example', '', 'a b', 'a&b'),
  texts,
);

const { phrases } = fc.letrec<{ phrases: PhrasingContent[]; phrase: PhrasingContent }>((tie) => ({
  phrases: fc.array(tie('phrase'), { maxLength: 4 }),
  phrase: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: texts.map((value) => ({ type: 'text', value })) },
    { weight: 2, arbitrary: bold },
    codes.map((value) => ({ type: 'inlineCode', value })),
    tags.map((value) => ({ type: 'html', value })),
    fc.constant({ type: 'break' }),
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('strong', 'strong', 'emphasis', 'delete'), tie('phrases'))
        .map(([type, children]) => ({ type, children }) as PhrasingContent),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(urls, fc.constantFrom(null, undefined, '', 'Title'), tie('phrases'))
        .map(([url, title, children]) => ({ type: 'link', url, title, children })),
    },
  ) as fc.Arbitrary<PhrasingContent>,
}));

const block = fc.tuple(phrases, phrases, fc.nat(5)).map(([children, more, form]): BlockContent => {
  const cell = (line: PhrasingContent[]): TableCell => ({ type: 'tableCell', children: line });
  const item: BlockContent = { type: 'paragraph', children };
  switch (form) {
    case 0:
      return { type: 'heading', depth: 2, children };
    case 1:
      return { type: 'blockquote', children: [item, { type: 'paragraph', children: more }] };
    case 2:
      return {
        type: 'list',
        ordered: more.length > 1,
        children: [{ type: 'listItem', checked: more.length > 2 ? true : null, children: [item] }],
      };
    case 3:
      return {
        type: 'table',
        children: [{ type: 'tableRow', children: [cell(children), cell(more)] }],
      };
    default:
      return item;
  }
});
/** Trees of all blocks that hold phrases, whose texts mean something to Markdown or nearly so. */
export const trees = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((children): Root => ({ type: 'root', children }));
