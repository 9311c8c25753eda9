import type { Element } from 'hast';
import type { Heading, Link, Paragraph, Table, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { ActionLink, Day, Gap } from '../../document/tree.ts';
import { element, text } from './element.ts';
import { lawInProse, lawInValue } from './law-note.ts';
import { keepNumber, keepWhole } from './no-break.ts';
import { plainTable } from './table.ts';

/** How nodes are written in sentences; `prefix` goes before every id. */
export function proseHandlers(prefix: string): Handlers {
  return { ...shared(prefix), lawNote: lawInProse };
}

/** How nodes are written in the values of facts and tables. */
export function valueHandlers(prefix: string): Handlers {
  return { ...shared(prefix), lawNote: lawInValue };
}

function shared(prefix: string): Handlers {
  const link = (state: State, node: Link): Element => linked(state, node, prefix);
  return {
    link,
    text: (_: State, node: Text) => text(node.value),
    gap: (_: State, node: Gap) => gap(node, prefix),
    day: (_: State, node: Day) => element('time', { dateTime: node.date }, text(node.value)),
    actionLink: (state: State, node: ActionLink) => link(state, node.link),
    paragraph: (state: State, node: Paragraph) => paragraph(state, node, link),
    heading: (state: State, node: Heading) =>
      element('p', {}, element('strong', {}, ...state.all(node))),
    table: (state: State, node: Table) => plainTable(node, (cell) => state.all(cell)),
  };
}

function linked(state: State, node: Link, prefix: string): Element {
  const inner = node.url.startsWith('#');
  const url = inner ? `#${prefix}${node.url.slice(1)}` : node.url;
  const anchor = defaultHandlers.link(state, { ...node, url });
  if (inner) return retyped(anchor, keepNumber);
  return node.url.toLowerCase().startsWith('tel:') ? retyped(anchor, keepWhole) : anchor;
}

function retyped(anchor: Element, change: (value: string) => string): Element {
  const children = anchor.children.map((child, index) =>
    child.type === 'text' && index === 0 ? { ...child, value: change(child.value) } : child,
  );
  return { ...anchor, children };
}

function gap(node: Gap, prefix: string): Element {
  const id = node.id === undefined ? {} : { id: `${prefix}${node.id}` };
  return element('mark', { className: ['pp-todo'], ...id }, text(node.text));
}

type WriteLink = (state: State, node: Link) => Element;

/** A paragraph; a link to act on that stands alone in it is a button. */
function paragraph(state: State, node: Paragraph, link: WriteLink): Element {
  const [only, more] = node.children;
  if (only?.type !== 'actionLink' || more) return element('p', {}, ...state.all(node));
  const anchor = link(state, only.link);
  return element(
    'p',
    {},
    { ...anchor, properties: { ...anchor.properties, className: ['pp-button'] } },
  );
}
