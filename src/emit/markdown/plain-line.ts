import type { Nodes } from 'mdast';
import { WORDS } from '../../text/letters.ts';

// No sign of these means anything to Markdown, but for the first of a line and for addresses.
const TEXT = new RegExp(`^(?:[${WORDS} ,;.:()?/%’‘“”„…–—·€§"'+=-]|& )+$`);
const ADDRESS = /w\.[\w.-]|[ps]:\//i;
// Within a link no address is a link of its own.
const LABEL = new RegExp(`^(?:[${WORDS} ,;.:()?/%’‘“”„…–—·€§"'+=@-]|& )+$`);
const URL = /^[\w:/.,;#@+?=%-]+$/;
const CODE = /^[\w.*-]+$/;
const TAG = /^<[^\n\r]*>$/;
// What bold can be: without spaces at its ends, which would unmake it, and without other stars.
const BOLD = /^[^\s*](?:[^*]*[^\s*])?$/;
const WORD_LAST = new RegExp(`[${WORDS}]$`);
const WORD_FIRST = new RegExp(`^[${WORDS}]`);

/**
 * The phrases as they are, where Markdown reads them so whatever stands around them on their line:
 * no sign needs an escape and no mark another form. Nothing where that takes a closer look.
 */
export function plainLine(phrases: readonly Nodes[], inLink = false): string | undefined {
  let line = '';
  let last = '';
  for (const phrase of phrases) {
    const next = plain(phrase, inLink);
    if (next === undefined || phrase.type === last) return undefined;
    if (phrase.type === 'strong' && WORD_LAST.test(line)) return undefined;
    if (last === 'strong' && WORD_FIRST.test(next)) return undefined;
    line += next;
    last = phrase.type;
  }
  return line;
}

function plain(phrase: Nodes, inLink: boolean): string | undefined {
  switch (phrase.type) {
    case 'text':
      return isPlain(phrase.value, inLink) ? phrase.value : undefined;
    case 'html':
      return TAG.test(phrase.value) ? phrase.value : undefined;
    case 'inlineCode':
      return CODE.test(phrase.value) ? `\`${phrase.value}\`` : undefined;
    case 'link': {
      const label =
        phrase.title || !URL.test(phrase.url) ? undefined : plainLine(phrase.children, true);
      return label === undefined ? undefined : `[${label}](${phrase.url})`;
    }
    case 'strong': {
      const words = plainLine(phrase.children, inLink);
      return words !== undefined && BOLD.test(words) ? `**${words}**` : undefined;
    }
    default:
      return undefined;
  }
}

function isPlain(value: string, inLink: boolean): boolean {
  return inLink ? LABEL.test(value) : TEXT.test(value) && !ADDRESS.test(value);
}
