import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

const HARMLESS = /^[\p{L}\p{N} ,;.:()?/%’‘“”„…–—-]*$/u;
const ADDRESS = /w\.|[ps]:\//i;

const write: Handle = (node: Text, parent, state, info) => {
  const harmless = HARMLESS.test(node.value) && !ADDRESS.test(node.value);
  if (harmless && (!info.before.endsWith('\n') || /^\p{L}/u.test(node.value))) return node.value;
  return defaultHandlers.text(node, parent, state, info);
};

/** Only the first character counts: no letter and no number is ever escaped. */
const peek: Handle = (node: Text, parent, state, info) =>
  /^ ?[\p{L}\p{N}]/u.test(node.value) ? node.value : write(node, parent, state, info);

/** Text as it is where nothing in it can mean anything to Markdown; only the rest is searched. */
export const plainText: Handle = Object.assign(write, { peek });
