import type { PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Captioned, Facts, Policy, PolicyBlock, Section } from '../../document/tree.ts';
import type { Duty, StateWord, Trace } from '../../trace/trace.ts';
import { cellsOf, headings } from './cells.ts';
import { words } from './phrases.ts';
import { fileNames } from './places.ts';
import { byArticle, countStates, stateLabels } from './words.ts';

type Cells = readonly (readonly PhrasingContent[])[];

const TITLE = 'Where each duty is met';
const LEAD =
  'Each row is one duty of notice or register. It tells where the declaration answers it, which sentence of the policy says it, which columns of the register show it, and which rules guard it. Counts and states speak of what is declared; whether a declaration is true, only people know.';

/** A trace as a page of tables, in the nodes of a policy: every format that prints one prints it. */
export function traceDocument(trace: Trace): Policy {
  const articles = byArticle(trace.duties);
  return {
    type: 'policy',
    language: 'en',
    title: TITLE,
    brand: trace.controller,
    description: 'Provision by provision: declared fact, sentence, column, rule and state.',
    url: undefined,
    languages: ['en'],
    draft: undefined,
    labels: {
      skip: 'Skip to the tables',
      contents: 'Contents',
      section: 'Section',
      language: 'Language',
      top: 'Back to top',
    },
    head: [paragraph(LEAD), origin(trace)],
    children: [
      overview(articles),
      { ...sectionOf('contents', 'Contents', []), part: 'contents' },
      ...[...articles].map(([article, duties], at) => ({
        ...sectionOf(idOf(article), article, [table(article, headings, rowsOf(trace, duties))]),
        number: String(at + 1),
      })),
    ],
  };
}

function overview(articles: ReadonlyMap<string, readonly Duty[]>): Section {
  const states = Object.keys(stateLabels) as readonly StateWord[];
  const counts = (duties: readonly Duty[]) => {
    const count = countStates(duties);
    return states.map((state) => [words(String(count[state]))]);
  };
  const rows = [...articles].map(([article, duties]) => [[words(article)], ...counts(duties)]);
  const sum = [[words('All')], ...counts([...articles.values()].flat())];
  const columns = ['Article', ...states.map((state) => stateLabels[state])];
  return sectionOf('overview', 'Overview', [
    table('Duties by article and state', columns, [...rows, sum]),
  ]);
}

function rowsOf(trace: Trace, duties: readonly Duty[]): readonly Cells[] {
  const nameOf = fileNames(trace);
  return duties.map((duty) => cellsOf(duty, nameOf));
}

function origin(trace: Trace): Facts {
  const facts = {
    Declaration: fileNames(trace)(trace.declaration),
    'Built on': trace.date,
    'Law as of': trace.lawAsOf,
  };
  return {
    type: 'facts',
    look: 'meta',
    children: Object.entries(facts).map(([label, value]) => ({
      type: 'fact',
      label,
      mark: ':',
      children: [paragraph(value)],
    })),
  };
}

function sectionOf(id: string, title: string, children: readonly PolicyBlock[]): Section {
  return { type: 'section', id, formerly: [], number: undefined, title, part: 'section', children };
}

function table(caption: string, columns: readonly string[], rows: readonly Cells[]): Captioned {
  const head = columns.map((column) => [words(column)]);
  const table = { type: 'table' as const, children: [head, ...rows].map(rowOf) };
  return { type: 'captioned', caption, look: 'table', table };
}

function rowOf(cells: Cells): TableRow {
  const children = cells.map((cell): TableCell => ({ type: 'tableCell', children: [...cell] }));
  return { type: 'tableRow', children };
}

function paragraph(text: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [words(text)] };
}

/** `Article 12 GDPR: form and access` is `article-12-gdpr`. */
function idOf(article: string): string {
  const [name = ''] = article.split(':');
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}
