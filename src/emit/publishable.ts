import type { Node } from 'mdast';
import type { Policy } from '../document/tree.ts';
import { isSafeUrl } from '../text/safe-url.ts';
import { flatMap } from './flat-map.ts';
import { joinTexts } from './join-texts.ts';
import { oneLine } from './one-line.ts';

interface Tree extends Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly checked?: null;
  readonly children?: readonly Tree[];
  readonly link?: Tree;
  readonly table?: Tree;
}

const PHRASING = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
]);
const TRIMMED = new Set(['paragraph', 'heading', 'tableCell']);
/** Every format asks for the same policy. */
const cleaned = new WeakMap<Policy, Policy>();

/**
 * The policy with only what every format may print: no raw HTML, no images, no unsafe links, and
 * text on one line with its neighbours joined. Comments vanish; other raw HTML becomes plain text.
 */
export function publishable(policy: Policy): Policy {
  const known = cleaned.get(policy) ?? clean(policy);
  cleaned.set(policy, known);
  return known;
}

function clean(policy: Policy): Policy {
  const head = childrenOf({ type: 'head', children: policy.head as readonly Tree[] });
  const children = childrenOf({ type: 'policy', children: policy.children as readonly Tree[] });
  return { ...policy, head, children } as Policy;
}

/** What remains of a node: itself where nothing is to be changed, as is mostly so. */
function kept(node: Tree): Tree | readonly Tree[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'lawNote':
    case 'day': {
      const value = oneLine(node.value ?? '');
      return value === node.value ? node : { ...node, value };
    }
    case 'html':
      return node.value?.startsWith('<!--') ? [] : text(node.value);
    case 'image':
    case 'imageReference':
      return text(node.alt);
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [];
    case 'linkReference':
      return childrenOf(node);
    case 'link':
      return isSafeUrl(node.url ?? '') ? cleared(node) : childrenOf(node);
    case 'actionLink':
      return action(node);
    case 'captioned':
      return node.table ? { ...node, table: cleared(node.table) } : node;
    case 'listItem':
      return cleared(node.checked === null ? node : { ...node, checked: null });
    default:
      return cleared(node);
  }
}

function cleared(node: Tree): Tree {
  if (!node.children) return node;
  const children = childrenOf(node);
  return children === node.children ? node : { ...node, children };
}

function action(node: Tree): Tree | readonly Tree[] {
  const link = node.link ? kept(node.link) : [];
  return 'type' in link && link.type === 'link' ? { ...node, link } : link;
}

function childrenOf(parent: Tree): readonly Tree[] {
  if (!parent.children) return [];
  const children = inPlace(parent, flatMap(parent.children, kept));
  const isSame = children.length === parent.children.length;
  return isSame && children.every((child, at) => child === parent.children?.[at])
    ? parent.children
    : children;
}

function inPlace({ type }: Tree, children: readonly Tree[]): readonly Tree[] {
  if (PHRASING.has(type)) return trimmed(joinTexts(children), TRIMMED.has(type));
  return children.map((child) =>
    child.type === 'text' ? { type: 'paragraph', children: [child] } : child,
  );
}

/** Texts without spaces at the ends of a block and before a law, which brings its own. */
function trimmed(nodes: readonly Tree[], isBlock: boolean): readonly Tree[] {
  return flatMap(nodes, (node, index) => {
    if (node.type !== 'text') return node;
    const next = nodes[index + 1];
    const whole = oneLine(node.value ?? '');
    const start = isBlock && index === 0 && whole.startsWith(' ') ? whole.slice(1) : whole;
    const ends = next === undefined ? isBlock : next.type === 'lawNote';
    const value = ends && start.endsWith(' ') ? start.slice(0, -1) : start;
    if (value === '') return [];
    return value === node.value ? node : text(value);
  });
}

function text(value: string | null | undefined): Tree {
  return { type: 'text', value: oneLine(value ?? '') };
}
