import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parse as parseYaml } from 'yaml';

type HtmlNode = DefaultTreeAdapterTypes.Node;

/** The elements of a page, sorted since tables follow the alphabet of their values, each with its attributes' names and its target's scheme. */
export function htmlStructure(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: HtmlNode): void => {
    if ('tagName' in node) {
      const names = node.attrs.map(({ name }) => name).sort();
      const target = node.attrs.find(({ name }) => name === 'href' || name === 'src')?.value;
      found.push([node.tagName, ...names, target === undefined ? '' : schemeOf(target)].join(' '));
    }
    if (node.nodeName === '#comment') found.push('comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found.sort();
}

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The keys of a front matter and the nodes of the Markdown below it, sorted for the same reason, without its words. */
export function markdownStructure(markdown: string): readonly string[] {
  const found: string[] = [];
  const visit = ({ type, url, depth, value, children = [] }: MarkdownNode): void => {
    if (type === 'html') {
      // The anchors of sections, and the empty comment that keeps an address from being linked.
      if (value !== '<!-- -->') found.push(`html ${value?.replace(/"[a-z0-9-]+"/, '""')}`);
    } else if (type !== 'text') {
      found.push([type, depth ?? '', url === undefined ? '' : schemeOf(url)].join(' '));
    }
    for (const child of children) visit(child);
  };
  const [whole = '', matter = ''] = /^---\n(.*?\n)---\n/s.exec(markdown) ?? [];
  found.push(...Object.keys((parseYaml(matter) as object | null) ?? {}));
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  visit(fromMarkdown(markdown.slice(whole.length), options) as MarkdownNode);
  return found.sort();
}

function schemeOf(url: string): string {
  return url.startsWith('#') ? '#' : (/^[a-z]+:/i.exec(url)?.[0] ?? 'relative');
}
