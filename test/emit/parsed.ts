import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Parsed = DefaultTreeAdapterTypes.Element;

/** Every element of a page or a fragment, in the order of the document, as a browser reads it. */
export function elementsOf(html: string): readonly Parsed[] {
  return within(html.startsWith('<!doctype') ? parse(html) : parseFragment(html));
}

export function within(parent: Parent): readonly Parsed[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []));
}

export const named = (elements: readonly Parsed[], name: string): readonly Parsed[] =>
  elements.filter(({ tagName }) => tagName === name);

export const attribute = (element: Parsed, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text of an element, without that of its style. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
}
