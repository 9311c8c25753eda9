import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/diagnostics/report/markdown.ts';
import { visible } from '../../src/diagnostics/report/visible.ts';
import { fileReport, hushed, on, printed, safeguard } from './findings.ts';

/** The kinds of nodes of a text, and what stands in its cells. */
function parsed(text: string) {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds = new Set<string>();
  const cells: string[] = [];
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type !== 'tableCell') return;
    let words = '';
    visit(node, (inner) => {
      if (inner.type === 'text' || inner.type === 'inlineCode') words += inner.value;
    });
    cells.push(words.replaceAll('\u200b', ''));
  });
  return { kinds, cells };
}

const PLAIN = ['root', 'heading', 'text', 'table', 'tableRow', 'tableCell', 'strong', 'inlineCode'];

describe('the Markdown report', () => {
  it('counts, and lists findings by declaration', () => {
    const included = {
      ...safeguard,
      severity: 'warning',
      range: on(2, 3, 6, 'parts.yaml'),
    } as const;
    const files = [fileReport([safeguard, included, hushed]), fileReport([], '', 'b.yaml')];
    expect(printed(markdown, files)).toBe(`## Privacy declarations: 1 error, 1 warning

| Files | Errors | Warnings | Infos | Suppressed |
| --- | --- | --- | --- | --- |
| 2 | 1 | 1 | 0 | 1 |

### privacy.yaml: 1 error, 1 warning

| Place | Finding | What to do | Law |
| --- | --- | --- | --- |
| 4:5 | **error** Transfer to US names no safeguard. \`transfers/safeguard-missing\` | Add \`transfer: {tool: …}\`: an adequacy decision, SCCs, BCRs … | GDPR Art. 13(1)(f), Art. 46 |
| parts.yaml:2:3 | **warning** Transfer to US names no safeguard. \`transfers/safeguard-missing\` | Add \`transfer: {tool: …}\`: an adequacy decision, SCCs, BCRs … | GDPR Art. 13(1)(f), Art. 46 |
`);
  });

  it('says so when there is nothing to report', () => {
    expect(printed(markdown, [fileReport([])])).toMatch(
      /^## Privacy declarations: no problems\n\n\| Files .*\| 1 \| 0 \| 0 \| 0 \| 0 \|\n$/s,
    );
    expect(printed(markdown, [fileReport([])], { quiet: true })).toBe('');
  });

  it('fits into a comment, and says what it leaves out', () => {
    const text = printed(markdown, [fileReport(Array(1000).fill(safeguard))]);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/\n\n\d{3} further findings left out here\.\n$/);
  });

  it.each([
    '<img src=x onerror=alert(1)> <!-- -->',
    '[x](https://evil.example) ![y](//evil.example/y.png)',
    'https://evil.example www.evil.example mailto:a@evil.example a@evil.example',
    '@everyone #1 a|b `c|d` `e\\|f` ``` ` \\',
    '**a** _b_ ~~c~~ &lt; &#8203; [^1] $x$ # #',
    'a\n\n# b\n- c\r\u2028',
  ])('keeps %j as words', (message) => {
    const { kinds, cells } = parsed(printed(markdown, [fileReport([{ ...safeguard, message }])]));
    expect([...kinds].filter((kind) => !PLAIN.includes(kind))).toEqual([]);
    expect(cells.at(-3)?.replaceAll('`', '')).toBe(
      `error ${visible(message).trim()} ${safeguard.rule}`.replaceAll('`', ''),
    );
  });

  it('lets a mention and a number be none', () => {
    const message = 'Ask @legal about #12.';
    expect(printed(markdown, [fileReport([{ ...safeguard, message }])])).toContain(
      'Ask @&#8203;legal about \\#&#8203;12.',
    );
  });

  it('holds nothing but its own markup, whatever is declared', () => {
    const unit = fc.constantFrom(
      ...'a1 `|\\<>[]()!*_~#@:/.&;-=+$^"\'\n'.split(''),
      'https://',
      'www.',
    );
    const nasty = fc.string({ unit, maxLength: 30 });
    fc.assert(
      fc.property(nasty, nasty, nasty, (message, how, file) => {
        const found = { ...safeguard, message, how, range: on(1, 1, 1, file) };
        const { kinds, cells } = parsed(printed(markdown, [fileReport([found], '', `${file}x`)]));
        expect([...kinds].filter((kind) => !PLAIN.includes(kind))).toEqual([]);
        expect(cells).toHaveLength(18);
      }),
      { numRuns: 500 },
    );
  });
});
