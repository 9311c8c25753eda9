import { attribute, elementsOf, type Parsed, within } from '../emit/parsed.ts';

/** A section of a page: what it says, and where its links lead. */
export interface Found {
  readonly text: string;
  readonly links: readonly string[];
}

/** Letters and figures alone: brackets, links and tables differ between the formats. */
export function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sections of a policy in Markdown by their anchors; `head` is what stands before the first. */
export function sectionsOfMarkdown(markdown: string): ReadonlyMap<string, Found> {
  const [head = '', ...rest] = markdown.split(/<a id="(?=[a-z0-9-]+"><\/a>)/);
  const parts = rest.map((part): [string, Found] => {
    const [id = '', text = ''] = part.split(/"><\/a>/, 2);
    return [id, foundIn(text)];
  });
  return new Map([['head', foundIn(head)], ...parts]);
}

function foundIn(markdown: string): Found {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url);
  return { text: markdown.replace(/\]\([^)\s]+\)/g, ''), links };
}

/** The sections of a policy in HTML by their ids; `head` is the page's header. */
export function sectionsOfHtml(html: string): ReadonlyMap<string, Found> {
  return new Map(
    elementsOf(html).flatMap((element): [string, Found][] => {
      const id = element.tagName === 'header' ? 'head' : attribute(element, 'id');
      return id ? [[id, { text: spacedText(element), links: linksOf(element) }]] : [];
    }),
  );
}

function linksOf(element: Parsed): readonly string[] {
  return within(element).flatMap((inner) => attribute(inner, 'href') ?? []);
}

/** The text with a space between elements, as they stand apart on the page. */
function spacedText(element: Parsed): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? spacedText(node) : 'value' in node ? node.value : ''))
    .join(' ');
}
