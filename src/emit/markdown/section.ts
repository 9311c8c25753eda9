import type { BlockContent, Heading, RootContent } from 'mdast';
import type { Section } from '../../document/tree.ts';
import { anchors } from './anchor.ts';
import { contents } from './contents.ts';
import { text } from './phrases.ts';
import type { Scope } from './scope.ts';

/** A section under the targets of its ids; the objection notice is set apart as a quotation. */
export function section(node: Section, outer: Scope): readonly RootContent[] {
  const scope = { ...outer, level: Math.min(6, outer.level + 1) };
  const targets = anchors([node.id, ...(scope.formerIds.get(node.id) ?? [])]);
  const listed = node.part === 'contents';
  const children = listed ? contents(scope.listed) : scope.blocks(node.children, scope);
  const heading = headingAt(scope.level, titleOf(node));
  if (node.part !== 'objection') return [...targets, heading, ...children];
  return [...targets, heading, { type: 'blockquote', children: children as BlockContent[] }];
}

/** A heading at a level of 1 to 6. */
export function headingAt(level: number, title: string): Heading {
  return {
    type: 'heading',
    depth: Math.min(6, level) as Heading['depth'],
    children: text(title.trim()),
  };
}

function titleOf({ number, title }: Section): string {
  if (number === undefined) return title;
  return number.includes('.') ? `${number} ${title}` : `${number}. ${title}`;
}
