import { ALPHABETS, LETTERS } from '../letters.ts';
import { isButton } from './buttons.ts';
import { matchBrackets } from './pairs.ts';
import { type Placeholder, placeholder } from './placeholder.ts';
import { isMergeField, unfilled } from './unfilled.ts';

const elements = new Set(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption
  cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins
  kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option
  output p picture pre progress q rp rt ruby s samp script search section select slot small source
  span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title
  tr track u ul var video wbr center font tt path g`.split(/\s+/),
);

const doubled = new RegExp(String.raw`<<[ ]?([${ALPHABETS}][^<>\n]{1,80}?)[ ]?>>`, 'gu');

const angled = new RegExp(
  `(?<![${LETTERS}_.<-])<(\\p{L}[^<>=\\n/:@]{0,80})>(?![${LETTERS}_])`,
  'gu',
);

/** Finds `<your name>` and `«Company_Name»`, but neither tags nor quotations. */
export function* findAngles(text: string): Generator<Placeholder> {
  if (!/[<«]/.test(text)) return;
  const closed = new Set([...text.matchAll(/<\/([A-Za-z][\w-]{0,40})/g)].map(([, name]) => name));
  for (const { 0: whole, 1: content = '', index } of text.matchAll(angled)) {
    const [name = ''] = content.split(/\s/, 1);
    if (elements.has(name.toLowerCase()) || closed.has(name) || content.length < 2) continue;
    // <max at mustermann.de> hides an address from robots.
    if (/ at \S+\./.test(content) || isHeading(text, index, index + whole.length)) continue;
    if (unfilled(content)) yield placeholder('slot', text, index, index + whole.length);
  }
  for (const { 0: whole, 1: content = '', index } of text.matchAll(doubled)) {
    if (unfilled(content)) yield placeholder('slot', text, index, index + whole.length);
  }
  for (const { start, end, content } of matchBrackets(text, '«', '»').pairs) {
    if (isMergeField(content) && !isButton(text, start, end))
      yield placeholder('slot', text, start, end);
  }
}

/** `<EU Representative>` on a line of its own is the heading of the lines after it. */
function isHeading(text: string, start: number, end: number): boolean {
  const line = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
  return line && /^[ \t]*\r?\n[ \t]*[\p{L}\p{N}]/u.test(text.slice(end, end + 12));
}
