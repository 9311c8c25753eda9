import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';

/** How Markdown is written where it leaves a choice. */
export const STYLE: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  setext: false,
  strong: '*',
  // Cells of equal length need no padding: a changed cell then changes one line.
  extensions: [gfmToMarkdown({ stringLength: () => 3 })],
};
