import { describe, expect, it } from 'vitest';
import { blocksOf, policyOf, sourceAt } from '../reading.ts';

const read = (text: string) => blocksOf('policy.md', text);

describe('blocks of Markdown', () => {
  it('are headings of both styles, with their numbers apart', async () => {
    const text = '# Privacy\n\nRights\n------\n\n### 3.2 Access ###\n\n## 第5条（目的）{#aim}\n';
    expect(await read(text)).toEqual([
      'heading1 Privacy',
      'heading2 Rights',
      'heading3 <3.2> Access',
      'heading2 <第5条> （目的）',
    ]);
  });

  it('are paragraphs, broken where the author broke them', async () => {
    const wrapped =
      'We keep the order for as long as the law on taxes asks us to,\nand then erase it.';
    expect(await read(`${wrapped}\n\nLindner OHG\nHauptstraße 1\n`)).toEqual([
      `paragraph ${wrapped.replace('\n', ' ')}`,
      'paragraph Lindner OHG\nHauptstraße 1',
    ]);
    expect(await read('one\\\ntwo  \nthree<br>four\n')).toEqual([
      'paragraph one\ntwo\nthree\nfour',
    ]);
  });

  it('are items of lists, with the number that is written and without the box of a task', async () => {
    const text =
      '- one\n  - nested\n\n  more of it\n1. first\n- [ ] open\n- [x] done\n(a) lettered\n';
    expect(await read(text)).toEqual([
      'item one',
      'item nested',
      'item more of it',
      'item <1> first',
      'item open',
      'item done',
      'item <(a)> lettered',
    ]);
  });

  it('are cells, quotes, code and comments', async () => {
    const text =
      '| Name | Aim |\n|---|:-:|\n| `_ga` \\| `_gid` | |\n\n> quoted\n> on\n\n```sh\nrun it\n```\n\n    indented\n\n' +
      'before <!-- ask\nLegal --> behind\n';
    expect(await read(text)).toEqual([
      'cell Name',
      'cell Aim',
      'cell _ga | _gid',
      'quote quoted\non',
      'code run it',
      'code indented',
      'comment ask\nLegal',
      'paragraph before\nbehind',
    ]);
  });

  it('are not what only programs read', async () => {
    expect(await read('---\ntitle: Privacy\n---\nText\n{: .lead}\n\n***\n')).toEqual([
      'paragraph Text',
    ]);
    expect(await read('---\nno end of front matter\n')).toEqual([
      'paragraph no end of front matter',
    ]);
  });

  it('are read as HTML where the author wrote HTML', async () => {
    const text = '<h2>2. Data</h2>\n<p>We keep <b>it</b>.</p>\n\n## Next\n';
    expect(await read(text)).toEqual([
      'heading2 <2> Data',
      'paragraph We keep it.',
      'heading2 Next',
    ]);
  });

  it('are headings where a whole line is strong', async () => {
    expect(
      await read('**1. Who we are**\n\n**Note:** read on\n\n**A sentence in bold.**\n'),
    ).toEqual([
      'heading4 <1> Who we are',
      'paragraph Note: read on',
      'paragraph A sentence in bold.',
    ]);
  });
});

describe('markup of Markdown', () => {
  it.each([
    ['emphasis', 'a **strong *and* weak** word', 'a strong and weak word'],
    ['a blank to fill in', 'Name: ____________ or __', 'Name: ____________ or __'],
    [
      'names of cookies',
      'the cookies _ga_1 and snake_case_name',
      'the cookies _ga_1 and snake_case_name',
    ],
    ['code', 'the `_ga` and ``a`b``', 'the _ga and a`b'],
    ['links', 'read [our *terms*](https://kiosk.example/a_(b) "T") now', 'read our terms now'],
    ['images', 'a ![logo](logo.png) b', 'a  b'],
    ['references', 'see [terms][t] and [t]\n\n[T]: https://kiosk.example', 'see terms and t'],
    ['what is no link', 'write [your name] here', 'write [your name] here'],
    ['escapes', 'write \\[your name\\] here', 'write [your name] here'],
    ['entities', 'A &amp; B &#8211; C &nosuch; D', 'A & B – C &nosuch; D'],
    ['tags', 'a <span class="x">word</span><br/>b', 'a word\nb'],
    [
      'gaps that look like tags',
      'mail <address> or <company name>',
      'mail <address> or <company name>',
    ],
    ['addresses', 'see <https://kiosk.example>', 'see https://kiosk.example'],
  ])('leaves the words of %s', async (_, text, words) => {
    expect((await read(text))[0]).toBe(`paragraph ${words}`);
  });

  it('keeps the place of every word', async () => {
    const policy = await policyOf(
      'policy.md',
      '> a **b** &amp; `c`\n> \\[gap\\]\n\n| x | [y](z) |\n|--|--|\n',
    );
    for (const words of ['b', 'c', 'gap', 'x', 'y'])
      expect(sourceAt(policy, words)).toContain(words);
  });

  it('notes what is code', async () => {
    const { blocks } = await policyOf('policy.md', '- 1) set `_ga` and `[name]` here\n');
    const [{ text, code = [] } = { text: '' }] = blocks;
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(['_ga', '[name]']);
  });

  it('notes links with their places', async () => {
    const text =
      'see [the *terms*](TODO), <a href="#">here</a>, ![x](y.png), https://kiosk.example/p. and [r]\n\n[r]: <https://r.example>\n';
    const { links, source } = await policyOf('policy.md', text);
    expect(
      links.map((link) => [link.text, link.target, source.slice(link.start, link.end)]),
    ).toEqual([
      ['the terms', 'TODO', '[the *terms*](TODO)'],
      ['here', '#', '<a href="#">here</a>'],
      ['x', 'y.png', '![x](y.png)'],
      ['https://kiosk.example/p', 'https://kiosk.example/p', 'https://kiosk.example/p'],
      ['r', 'https://r.example', '[r]'],
      ['r', 'https://r.example', '[r]: <https://r.example>'],
    ]);
  });
});
