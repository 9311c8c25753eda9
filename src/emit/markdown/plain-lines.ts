import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import { ALPHABETS } from '../../text/letters.ts';
import { plainLine } from './plain-line.ts';

// At the start of a line a sign or a number may begin a list; at its end a space may vanish.
const STARTS_WELL = new RegExp(`^[${ALPHABETS}*[<\x60]`);

/** Writes lines as they are where they mean themselves: the library looks at the others only. */
export const plainLines: Handle = (root, parent, state, info) => {
  const looked = state.containerPhrasing.bind(state);
  state.containerPhrasing = (node, around) => {
    const line = plainLine(node.children);
    return line !== undefined && fits(line, around) ? line : looked(node, around);
  };
  return defaultHandlers.root(root, parent, state, info);
};

function fits(line: string, { before, after }: { before: string; after: string }): boolean {
  if (before === '\n' && !STARTS_WELL.test(line)) return false;
  return after !== '\n' || !line.endsWith(' ');
}
