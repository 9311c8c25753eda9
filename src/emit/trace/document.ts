import type { PhrasingContent } from 'mdast';
import type { Facts, Policy, Section } from '../../document/tree.ts';
import type { Duty, StateWord, Trace } from '../../trace/trace.ts';
import {
  captionedTable,
  contents,
  factList,
  numbered,
  paragraph,
  plainDocument,
  plainSection,
  words,
} from '../plain-document.ts';
import { cellsOf, headings } from './cells.ts';
import { fileNames } from './places.ts';
import { byArticle, countStates, stateLabels } from './words.ts';

type Cells = readonly (readonly PhrasingContent[])[];

const TITLE = 'Where each duty is met';
const LEAD =
  'Each row is one duty of notice or register. It tells where the declaration answers it, which sentence of the policy says it, which columns of the register show it, and which rules guard it. Counts and states speak of what is declared; whether a declaration is true, only people know.';

/** A trace as a page of tables, in the nodes of a policy: every format that prints one prints it. */
export function traceDocument(trace: Trace): Policy {
  const articles = byArticle(trace.duties);
  const sections = [...articles].map(([article, duties]) => {
    const rows = rowsOf(trace, duties);
    return plainSection(idOf(article), article, [captionedTable(article, headings, rows)]);
  });
  return plainDocument({
    language: 'en',
    title: TITLE,
    brand: trace.controller,
    description: 'Provision by provision: declared fact, sentence, column, rule and state.',
    head: [paragraph(LEAD), origin(trace)],
    children: [overview(articles), contents, ...numbered(sections)],
  });
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
  return plainSection('overview', 'Overview', [
    captionedTable('Duties by article and state', columns, [...rows, sum]),
  ]);
}

function rowsOf(trace: Trace, duties: readonly Duty[]): readonly Cells[] {
  const nameOf = fileNames(trace);
  return duties.map((duty) => cellsOf(duty, nameOf));
}

function origin(trace: Trace): Facts {
  return factList('meta', [
    ['Declaration', fileNames(trace)(trace.declaration)],
    ['Built on', trace.date],
    ['Law as of', trace.lawAsOf],
  ]);
}

/** `Article 12 GDPR: form and access` is `article-12-gdpr`. */
function idOf(article: string): string {
  const [name = ''] = article.split(':');
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}
