import type { Element } from 'hast';
import type { Box } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';
import type { Scope } from './scope.ts';

/** A company with its facts, set apart under a heading of the next level. */
export function box(node: Box, scope: Scope): Element {
  const level = Math.min(6, scope.level + 1);
  const heading = element(`h${level}`, {}, text(node.title));
  const rest = scope.blocks(node.children, { ...scope, level });
  return element('div', { className: ['pp-box'] }, ...lines([heading, ...rest]));
}
