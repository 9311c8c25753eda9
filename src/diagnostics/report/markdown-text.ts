import { visible } from './visible.ts';

/** First what GitHub and GitLab turn into mentions and links, then what is markup. */
const MARKS = /(@|#(?=\w)|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):)|[\\`*_[\]<>&~|#!$]/gi;

/** Invisible, and enough to keep a mention or an address from being one. */
const APART = '&#8203;';

/**
 * A sentence for a cell of a Markdown table: code in back-ticks stays code, everything else is
 * text that can open neither markup nor link nor mention.
 */
export function markdownText(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
    .join('');
}

/** A bar would cut the cell inside code, too; such code is printed as text. */
function code(quoted: string): string {
  return /[|\\]/.test(quoted) ? plain(quoted.slice(1, -1)) : quoted;
}

function plain(text: string): string {
  return text.replace(MARKS, (mark, link?: string) =>
    link === undefined ? `\\${mark}` : `${mark.replace('#', '\\#')}${APART}`,
  );
}
