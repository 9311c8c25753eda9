import type { Element } from 'hast';
import type { Captioned } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';
import type { Scope } from './scope.ts';
import { tableParts } from './table.ts';

/** A table with its caption. */
export function captioned(node: Captioned, scope: Scope): Element {
  const parts = tableParts(node.table, (cell) => scope.value.all(cell.children));
  const look = node.look === 'cookies' ? { className: ['pp-cookies'] } : {};
  return element('table', look, ...lines([element('caption', {}, text(node.caption)), ...parts]));
}
