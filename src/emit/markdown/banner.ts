import type { Blockquote, List, ListItem, PhrasingContent } from 'mdast';
import type { Draft, Gap } from '../../document/tree.ts';
import { linkTo, strong, text } from './phrases.ts';

/** What stands above a draft: that it is one, and links to the facts that are open. */
export function banner(draft: Draft): Blockquote {
  const words: PhrasingContent[] = [strong(`${draft.label}.`), ...text(` ${draft.text}`)];
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: draft.gaps.map(item),
  };
  const gaps = draft.gaps.length === 0 ? [] : [list];
  return { type: 'blockquote', children: [{ type: 'paragraph', children: words }, ...gaps] };
}

function item({ id, text: label }: Gap): ListItem {
  const children = id === undefined ? text(label) : [linkTo(id, label)];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
