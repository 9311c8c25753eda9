import type { List, Root, Table } from 'mdast';
import { attribute, elementsOf, named, type Parsed, textOf, within } from '../parsed.ts';
import { nodesOf, parseMarkdown, wordsOf } from '../parsed-markdown.ts';
import {
  type ActivityFacts,
  basesIn,
  type CookieFacts,
  companiesIn,
  countriesIn,
  type Facts,
  keptIn,
  sorted,
} from './facts.ts';

/** A policy as its reader sees it, whatever its markup. */
interface Page {
  /** Labels and values by the heading of their section. */
  readonly entries: readonly (readonly [title: string, facts: readonly Pair[]])[];
  /** Cells of the rows of tables, by the heading of the first column. */
  readonly tables: readonly (readonly [heading: string, rows: readonly (readonly string[])[]])[];
}
type Pair = readonly [label: string, value: string];

/** The facts of the policy as a web page. */
export function factsOfHtml(html: string): Facts {
  const elements = elementsOf(html);
  const cells = (row: Parsed) =>
    within(row)
      .filter(({ tagName }) => ['th', 'td'].includes(tagName))
      .map(plainText);
  const sections = named(elements, 'section').filter((one) =>
    attribute(one, 'id')?.startsWith('activity-'),
  );
  const factsOf = (section: Parsed) =>
    named(within(section), 'div').map((row): Pair => {
      const [label = '', value = ''] = ['dt', 'dd'].map((tag) =>
        named(within(row), tag).map(plainText).join(' '),
      );
      return [label, value];
    });
  return factsOfPage({
    entries: sections.map((one) => [
      titleIn(named(within(one), 'h3').map(textOf).join()),
      factsOf(one),
    ]),
    tables: named(elements, 'table').map((table) => {
      const [head = [], ...rows] = named(within(table), 'tr').map(cells);
      return [head[0] ?? '', rows];
    }),
  });
}

/** The text with plain spaces: a page keeps some words together. */
function plainText(element: Parsed): string {
  return textOf(element).replace(/\s/g, ' ');
}

/** The facts of the policy as Markdown. */
export function factsOfMarkdown(markdown: string): Facts {
  const root: Root = parseMarkdown(markdown);
  const entries: [string, Pair[]][] = [];
  for (const node of root.children) {
    if (node.type === 'heading') entries.push([titleIn(wordsOf(node)), []]);
    if (node.type === 'list') entries.at(-1)?.[1].push(...pairsOf(node));
  }
  return factsOfPage({
    entries: entries.filter(([title]) => title !== ''),
    tables: nodesOf(root, 'table').map((table: Table) => {
      const [head = [], ...rows] = table.children.map((row) => row.children.map(wordsOf));
      return [head[0] ?? '', rows];
    }),
  });
}

function pairsOf(list: List): readonly Pair[] {
  return list.children.map((item) => {
    const [label = '', ...value] = wordsOf(item).split(':');
    return [label, value.join(':')];
  });
}

function titleIn(heading: string): string {
  return /Title\d+/.exec(heading)?.[0] ?? '';
}

function factsOfPage({ entries, tables }: Page): Facts {
  const rows = (heading: string) =>
    tables.filter(([first]) => first === heading).flatMap(([, found]) => found);
  // The tables of transfers start with the same heading and have one country a row.
  const recipients = tables.find(([first]) => first === 'Recipient')?.[1] ?? [];
  return {
    activities: Object.fromEntries(entries.map(([title, facts]) => [title, activityOf(facts)])),
    countries: Object.fromEntries(
      recipients.map(([name = '']) => [companiesIn(name).join(), countriesIn(name)]),
    ),
    cookies: Object.fromEntries(
      rows('Name').map(([name = '', , , readers = '', lifetime = '']) => [
        name,
        cookieIn(readers, lifetime),
      ]),
    ),
  };
}

function activityOf(facts: readonly Pair[]): ActivityFacts {
  const said = (label: string) =>
    facts
      .filter(([one]) => one.startsWith(label))
      .map(([, value]) => value)
      .join('; ');
  return {
    bases: basesIn(said('Legal basis')),
    recipients: companiesIn(said('Who receives it')),
    kept: keptIn(said('Kept')),
  };
}

/** A cookie in the words of the policy. */
export function cookieIn(readers: string, lifetime: string): CookieFacts {
  const words: Readonly<Record<string, string>> = { Session: 'session', 'Not stored': 'none' };
  return {
    duration: words[lifetime] ?? keptIn(lifetime).join(),
    readers: sorted([...companiesIn(readers), ...(/\bWe\b/.test(readers) ? ['controller'] : [])]),
  };
}
