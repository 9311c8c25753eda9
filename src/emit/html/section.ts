import type { Element, ElementContent, Properties } from 'hast';
import type { PolicyBlock, Section } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';
import type { Scope } from './scope.ts';

/** A section with its heading and, as empty anchors, its older ids. */
export function section(node: Section, outer: Scope): Element {
  const scope = { ...outer, level: Math.min(6, outer.level + 1) };
  const id = `${scope.prefix}${node.id}`;
  const anchors = (scope.formerIds.get(node.id) ?? []).map((former) =>
    element('span', { id: `${scope.prefix}${former}` }),
  );
  if (node.part === 'glance')
    return element('section', { id }, ...lines([...anchors, ...glance(node, scope)]));
  const notice = node.part === 'objection';
  const title = `${id}--title`;
  const heading = headingOf(node, scope, notice ? { id: title } : {});
  const properties = notice ? { className: ['pp-notice'], id, ariaLabelledBy: [title] } : { id };
  return element(
    'section',
    properties,
    ...lines([...anchors, heading, ...scope.blocks(node.children, scope)]),
  );
}

/** The number is the permalink: it needs no sign of its own. */
function headingOf(node: Section, scope: Scope, properties: Properties): Element {
  const name = `h${scope.level}`;
  if (node.number === undefined) return element(name, properties, text(node.title));
  const href = `#${scope.prefix}${node.id}`;
  const label = `${scope.sectionWord} ${node.number}`;
  const number = element('a', { className: ['pp-num'], href, ariaLabel: label }, text(node.number));
  return element(name, properties, number, { type: 'text', value: ' ' }, text(node.title));
}

/** Everything up to the last cards is the brief; the rest follows it. */
function glance(node: Section, scope: Scope): readonly ElementContent[] {
  const last = node.children.findLastIndex(isCards);
  const end = last === -1 ? node.children.length : last + 1;
  const brief = [headingOf(node, scope, {}), ...scope.blocks(node.children.slice(0, end), scope)];
  const rest = scope.blocks(node.children.slice(end), scope);
  return [element('div', { className: ['pp-brief'] }, ...lines(brief)), ...rest];
}

function isCards(block: PolicyBlock): boolean {
  return block.type === 'facts' && block.look === 'cards';
}
