import type { List, ListItem } from 'mdast';
import type { ListedSection } from '../contents.ts';
import { linkTo } from './phrases.ts';

/** The list of contents: links to the numbered sections. */
export function contents(listed: readonly ListedSection[]): readonly List[] {
  const items = listed.map(({ id, title }): ListItem => {
    const link = linkTo(id, title);
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] };
  });
  const start = Number(listed[0]?.number ?? 1);
  return items.length === 0
    ? []
    : [{ type: 'list', ordered: true, start, spread: false, children: items }];
}
