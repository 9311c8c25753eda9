import { describe, expect, it } from 'vitest';
import { blocksOf, policyOf, sourceAt } from '../reading.ts';

const read = (text: string) => blocksOf('policy.html', text);
const LONG = 'We keep what you order for as long as the law asks. '.repeat(5).trim();

describe('HTML', () => {
  it('is read as headings, paragraphs, items, cells, quotes and code', async () => {
    const html =
      '<h1>Privacy</h1><h3>1.2 Data</h3><p>One<br>two<p>Three<ul><li>a<li><p>b</p></ul>' +
      '<table><tr><th>c<td>d</table><blockquote><p>e</p></blockquote><pre>f\n g</pre><p><b>Title</b></p>';
    expect(await read(html)).toEqual([
      'heading1 Privacy',
      'heading3 <1.2> Data',
      'paragraph One\ntwo',
      'paragraph Three',
      'item a',
      'item b',
      'cell c',
      'cell d',
      'quote e',
      'code f\n g',
      'heading4 Title',
    ]);
  });

  it.each([
    [
      'main',
      `<nav>Menu</nav><p>Before</p><main><header>Head</header><p>${LONG}</p></main>`,
      ['Head', LONG],
    ],
    ['article', `<div>Other</div><article><h2>T</h2><p>${LONG}</p></article>`, ['T', LONG]],
    ['body', '<header>Shop</header><p>Words</p><footer>Imprint</footer>', ['Words']],
    ['role', `<div role=navigation>Menu</div><div role="main">${LONG}</div>`, [LONG]],
    ['nothing else', '<footer>We keep data.</footer>', ['We keep data.']],
  ])('is read for its main content: %s', async (_, html, words) => {
    const { blocks } = await policyOf('policy.html', html);
    expect(blocks.map(({ text }) => text)).toEqual(words);
  });

  it('is read without what nobody sees', async () => {
    const html =
      '<head><title>T</title><style>p{}</style></head><script>"<p>no</p>"</script><p>Yes<p hidden>no' +
      '<p style="display: none">no</p><template>no</template><svg><text>no</text></svg><textarea>no</textarea>';
    expect(await read(html)).toEqual(['paragraph Yes']);
  });

  it('keeps comments, but not those for browsers', async () => {
    expect(await read('<p>a <!-- ask Legal --> b</p><!--[if IE]><p>no</p><![endif]-->')).toEqual([
      'comment ask Legal',
      'paragraph a b',
    ]);
  });

  it('keeps what was meant to be filled in', async () => {
    const html = '<p>We are <company name>, <address>, <?= $name ?> and <% name %>.</p>';
    expect(await read(html)).toEqual([
      'paragraph We are <company name>, <address>, <?= $name ?> and <% name %>.',
    ]);
  });

  it('decodes references and keeps the place of every word', async () => {
    const html = '<p>A&nbsp;&amp;\n  <em>B</em> &#x2013; <code>_ga</code> [gap]</p>';
    const policy = await policyOf('policy.html', html);
    expect(policy.blocks[0]?.text).toBe('A\u00a0& B – _ga [gap]');
    for (const words of ['B', '_ga', '[gap]']) expect(sourceAt(policy, words)).toContain(words);
    expect(sourceAt(policy, '–')).toBe('&#x2013;');
    expect(policy.blocks[0]?.code).toEqual([{ start: 8, end: 11 }]);
  });

  it('notes the links of its main content', async () => {
    const html = `<nav><a href="/">Home</a></nav><p><a href="#">click <b>here</b></a> https://kiosk.example <img src=x.png alt=Logo></p>`;
    const { links, source } = await policyOf('policy.html', html);
    expect(links.map(({ text, target }) => [text, target])).toEqual([
      ['click here', '#'],
      ['https://kiosk.example', 'https://kiosk.example'],
      ['Logo', 'x.png'],
    ]);
    expect(source.slice(links[0]?.start, links[0]?.end)).toBe('<a href="#">click <b>here</b></a>');
  });
});
