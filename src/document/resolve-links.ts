import type { PhrasingContent } from 'mdast';
import type { Policy, Section, SectionLink } from './tree.ts';

/** Replaces every link to a section by an ordinary link with its number and title. */
export function resolveLinks(policy: Policy): Policy {
  const sections = new Map<string, Section>();
  const collect = (list: readonly unknown[]): void => {
    for (const node of list) {
      if (!isSection(node)) continue;
      sections.set(node.id, node);
      collect(node.children);
    }
  };
  collect(policy.children);
  return {
    ...policy,
    head: visit(policy.head, sections),
    children: visit(policy.children, sections),
  };
}

type Sections = ReadonlyMap<string, Section>;

/** The nodes themselves where no link is among them. */
function visit<T>(nodes: readonly T[], sections: Sections): readonly T[] {
  const resolved = nodes.map((node) => resolveNode(node, sections) as T);
  return resolved.every((node, at) => node === nodes[at]) ? nodes : resolved;
}

function resolveNode(node: unknown, sections: Sections): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'sectionLink') return linkTo(node as SectionLink, sections);
  if ('table' in node) {
    const table = resolveNode(node.table, sections);
    return table === node.table ? node : { ...node, table };
  }
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  const children = visit(node.children, sections);
  return children === node.children ? node : { ...node, children };
}

function linkTo({ to, form }: SectionLink, sections: Sections): PhrasingContent {
  const section = sections.get(to);
  if (!section) throw new Error(`No section ${to} to link to`);
  const { number, title } = section;
  // “9. Your rights”, but “2.4 Orders”: a stop ends the numbers of top-level sections only.
  const shown = number && !number.includes('.') ? `${number}.` : number;
  const both = shown ? `${shown} ${title}` : title;
  const text = form === 'title' ? title : form === 'number' ? (number ?? title) : both;
  return { type: 'link', url: `#${to}`, children: [{ type: 'text', value: text }] };
}

function isSection(node: unknown): node is Section {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'section';
}
