import type { Paragraph, PhrasingContent } from 'mdast';
import { linkNode } from '../../document/links.ts';
import type { Policy, Section } from '../../document/tree.ts';
import { countryName } from '../../model/drafting/country.ts';
import { dateText } from '../../model/drafting/date.ts';
import type { Model } from '../../model/model.ts';
import {
  captionedTable,
  factList,
  numbered,
  paragraph,
  plainDocument,
  plainSection,
  words,
} from '../plain-document.ts';
import { type Scope, scopeOf } from '../register/scope.ts';
import { type Processor, processorsOf, type Serves } from './processors.ts';
import { nameOf, serviceOf, transfersCell } from './processors-table.ts';

const LEADS: Readonly<Record<Serves, string>> = {
  controller: 'Processors process personal data on our behalf (Article 28 GDPR).',
  clients:
    'Sub-processors help us to process personal data on behalf of our clients (Article 28(2) and (4) GDPR).',
};
const TITLES: Readonly<Record<Serves, string>> = {
  controller: 'Processors',
  clients: 'Sub-processors',
};

type Column = readonly [
  heading: string,
  cell: (scope: Scope, one: Processor) => PhrasingContent | string | undefined,
];

/** The table's columns with addresses as links, so that they fit beside each other. */
const COLUMNS: readonly Column[] = [
  ['Company', (_, one) => linked(one.privacyPolicy, nameOf(one))],
  ['Service', (_, one) => serviceOf(one)],
  ['Country', ({ language }, { country }) => country && countryName(country, language)],
  ['Transfers outside the EEA', transfersCell],
  ['Since', ({ language }, { since }) => since && day(since, language)],
  [
    'Its own processors',
    (_, one) => one.subProcessors && linked(one.subProcessors, `Processors of ${nameOf(one)}`),
  ],
];

/** The processors as a page, those of the controller before those for its clients; or nothing. */
export function processorsDocument(
  model: Model,
  language: string,
  date: string,
): Policy | undefined {
  const scope = scopeOf(model, language);
  const { controller, notice, processors } = processorsOf(model, language, date);
  if (processors.length === 0) return undefined;
  const parts = (['controller', 'clients'] as const).filter((part) =>
    processors.some(({ serves }) => serves.includes(part)),
  );
  return plainDocument({
    language,
    title: parts
      .map((part, at) => (at === 0 ? TITLES[part] : TITLES[part].toLowerCase()))
      .join(' and '),
    brand: controller,
    description: parts.map((part) => LEADS[part]).join(' '),
    head: [
      paragraph(parts.map((part) => LEADS[part]).join(' ')),
      factList('meta', [
        ['Controller', controller],
        ['List of', dateText(date, language)],
      ]),
      ...(notice ? [noticeLink(notice)] : []),
    ],
    children: numbered(parts.map((part) => section(scope, part, processors))),
  });
}

function section(scope: Scope, part: Serves, processors: readonly Processor[]): Section {
  const listed = processors.filter(({ serves }) => serves.includes(part));
  const shown = COLUMNS.filter(([, cell]) => listed.some((one) => cell(scope, one)));
  const rows = listed.map((one) => shown.map(([, cell]) => phrases(cell(scope, one))));
  const title = TITLES[part];
  const headings = shown.map(([heading]) => heading);
  return plainSection(title.toLowerCase(), title, [captionedTable(title, headings, rows)]);
}

function phrases(cell: PhrasingContent | string | undefined): readonly PhrasingContent[] {
  return [typeof cell === 'object' ? cell : words(cell ?? '')];
}

function linked(url: string | undefined, label: string): PhrasingContent {
  return url ? linkNode(url, label) : words(label);
}

function day(date: string, language: string): PhrasingContent {
  return { type: 'day', date, value: dateText(date, language) };
}

function noticeLink(url: string): Paragraph {
  const shown = url.replace(/^https?:\/\//, '');
  return { type: 'paragraph', children: [words('Privacy policy: '), linkNode(url, shown)] };
}
