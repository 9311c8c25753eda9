import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

const HARMLESS = /^[\p{L}\p{N} ,;.:()?/%’‘“”„…–—-]*$/u;
const ADDRESS = /w\.|[ps]:\//i;

/** Text as it is where nothing in it can mean anything to Markdown; only the rest is searched. */
export const plainText: Handle = (node: Text, parent, state, info) => {
  const harmless = HARMLESS.test(node.value) && !ADDRESS.test(node.value);
  if (harmless && (!info.before.endsWith('\n') || /^\p{L}/u.test(node.value))) return node.value;
  return defaultHandlers.text(node, parent, state, info);
};
