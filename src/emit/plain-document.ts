import type { Paragraph, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Captioned, Facts, Policy, PolicyBlock, Section } from '../document/tree.ts';

/** A document that is no policy and is printed by the same formats: registers, lists, traces. */
export type PlainDocument = Pick<Policy, 'title' | 'brand' | 'description'> & {
  readonly language: string;
  readonly head: readonly PolicyBlock[];
  readonly children: readonly Section[];
};

/** The document in the nodes of a policy, with English words around it. */
export function plainDocument(document: PlainDocument): Policy {
  return {
    ...document,
    type: 'policy',
    url: undefined,
    languages: [document.language],
    draft: undefined,
    labels: {
      skip: 'Skip to the content',
      contents: 'Contents',
      section: 'Section',
      language: 'Language',
      top: 'Back to top',
    },
  };
}

export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [words(text)] };
}

/** A section without a number. */
export function plainSection(
  id: string,
  title: string,
  children: readonly PolicyBlock[],
  part: Section['part'] = 'section',
): Section {
  return { type: 'section', id, formerly: [], number: undefined, title, part, children };
}

/** The place of the list of contents. */
export const contents: Section = plainSection('contents', 'Contents', [], 'contents');

/** The sections with their numbers, those within sections too. */
export function numbered(sections: readonly Section[], before = ''): readonly Section[] {
  return sections.map((section, at) => {
    const number = `${before}${at + 1}`;
    const inner = numbered(section.children.filter(isSection), `${number}.`);
    const rest = section.children.filter((child) => !isSection(child));
    return { ...section, number, children: [...rest, ...inner] };
  });
}

function isSection(block: PolicyBlock): block is Section {
  return block.type === 'section';
}

/** Labels and values; those without a value are left out. */
export function factList(
  look: Facts['look'],
  facts: readonly (readonly [label: string, value: string | undefined])[],
): Facts {
  const children = facts.flatMap(([label, value]) =>
    value
      ? [{ type: 'fact' as const, label, mark: ':' as const, children: [paragraph(value)] }]
      : [],
  );
  return { type: 'facts', look, children };
}

/** A table with its caption; every cell is a run of phrases. */
export function captionedTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): Captioned {
  const lines = [header.map((heading) => [words(heading)]), ...rows];
  return {
    type: 'captioned',
    caption,
    look: 'table',
    table: { type: 'table', children: lines.map(rowOf) },
  };
}

function rowOf(cells: readonly (readonly PhrasingContent[])[]): TableRow {
  const children = cells.map((cell): TableCell => ({ type: 'tableCell', children: [...cell] }));
  return { type: 'tableRow', children };
}
