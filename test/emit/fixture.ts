import type { Link, List, Paragraph, PhrasingContent, Table, TableRow, Text } from 'mdast';
import type {
  ActionLink,
  Box,
  Captioned,
  Day,
  Fact,
  Facts,
  Gap,
  LawNote,
  Policy,
  PolicyBlock,
  Section,
} from '../../src/document/tree.ts';

type Phrase = string | PhrasingContent;

export const text = (value: string): Text => ({ type: 'text', value });
export const phrases = (parts: readonly Phrase[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));
export const paragraph = (...parts: readonly Phrase[]): Paragraph => ({
  type: 'paragraph',
  children: phrases(parts),
});
export const link = (url: string, label: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});
export const law = (value: string): LawNote => ({ type: 'lawNote', value });
export const gap = (value: string, id?: string): Gap => ({ type: 'gap', id, text: value });
export const day = (date: string, value: string): Day => ({ type: 'day', date, value });
export const action = (url: string, label: string): ActionLink => ({
  type: 'actionLink',
  link: link(url, label),
});

export function fact(label: string, ...values: readonly (Phrase | readonly Phrase[])[]): Fact {
  const children = values.map((value) => paragraph(...(Array.isArray(value) ? value : [value])));
  return { type: 'fact', label, mark: ':', children };
}

export const facts = (look: Facts['look'], ...children: readonly Fact[]): Facts => ({
  type: 'facts',
  look,
  children: look === 'cards' || look === 'rights' ? children.map(dotted) : children,
});

const dotted = (node: Fact): Fact => ({ ...node, mark: '.' });

export const box = (title: string, ...children: readonly PolicyBlock[]): Box => ({
  type: 'box',
  title,
  children,
});

export const list = (...items: readonly string[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

export function table(...rows: readonly (readonly (Phrase | readonly Phrase[])[])[]): Table {
  const children = rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: phrases(Array.isArray(cell) ? cell : [cell]),
      })),
    }),
  );
  return { type: 'table', children };
}

export const captioned = (
  caption: string,
  rows: Table,
  look: Captioned['look'] = 'table',
): Captioned => ({ type: 'captioned', caption, look, table: rows });

export function section(
  id: string,
  number: string | undefined,
  title: string,
  children: readonly PolicyBlock[],
  rest: Partial<Pick<Section, 'part' | 'formerly'>> = {},
): Section {
  return { type: 'section', id, formerly: [], number, title, part: 'section', ...rest, children };
}

export const PAGE: Omit<Policy, 'children'> = {
  type: 'policy',
  language: 'en-GB',
  title: 'Privacy policy',
  brand: 'Lindenhof Books GmbH',
  description: 'How Lindenhof Books GmbH uses personal data and which rights you have.',
  url: 'https://www.lindenhof.example/privacy',
  languages: ['en-GB', 'de'],
  draft: undefined,
  labels: {
    skip: 'Skip to the policy',
    contents: 'Contents',
    section: 'Section',
    language: 'Language',
    top: 'Back to top',
  },
  head: [
    paragraph(
      'This policy covers: ',
      link('https://www.lindenhof.example', 'www.lindenhof.example'),
      '.',
    ),
    facts(
      'meta',
      fact('Version', '3.0'),
      fact('Applies from', day('2026-10-01', '1 October 2026')),
      fact('Last reviewed on', day('2026-09-15', '15 September 2026')),
    ),
  ],
};

/** A policy with one section that holds these blocks. */
export const policyOf = (...children: readonly PolicyBlock[]): Policy => ({
  ...PAGE,
  head: [],
  children: [section('controller', '1', 'Who is responsible', children)],
});
