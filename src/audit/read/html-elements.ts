import type { Block } from '../audit-text.ts';

/** What an element's text is, where the element begins and ends a block. */
export const blocks: ReadonlyMap<string, Block['kind']> = new Map<string, Block['kind']>([
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name) => [name, 'heading'] as const),
  ...(['li', 'dt', 'dd'] as const).map((name) => [name, 'item'] as const),
  ...(['td', 'th', 'caption'] as const).map((name) => [name, 'cell'] as const),
  ...(['pre', 'listing', 'xmp'] as const).map((name) => [name, 'code'] as const),
  ['blockquote', 'quote'],
  ...(
    'address article aside body center details dialog div dl fieldset figcaption figure footer form ' +
    'head header hgroup hr html legend main menu nav ol optgroup option p search section summary ' +
    'table tbody tfoot thead tr ul'
  )
    .split(' ')
    .map((name) => [name, 'paragraph'] as const),
]);

/** Elements without content and without an end tag. */
export const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements whose content no reader sees as text of the page. */
export const unread: ReadonlySet<string> = new Set(
  'audio button canvas datalist head iframe noembed noframes object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements around a page's own content. */
export const chrome: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);

/** Elements whose text is code. */
export const codes: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

/** Elements within a line; with those above, every name that is a tag in Markdown. */
const inline =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label map mark meter nobr noscript output picture progress ' +
  'q rp rt ruby s small slot span strike strong sub sup time u';

/** Every element that this reader takes for one. */
export const elements: ReadonlySet<string> = new Set([
  ...blocks.keys(),
  ...voids,
  ...unread,
  ...codes,
  ...inline.split(' '),
]);

/** Names of elements that are words as well: without an end tag they are gaps. */
export const words: ReadonlySet<string> = new Set(
  'address data label map object section summary time title var'.split(' '),
);
