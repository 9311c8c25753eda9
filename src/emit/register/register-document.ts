import type { Policy, Section } from '../../document/tree.ts';
import type { Model } from '../../model/model.ts';
import {
  contents,
  factList,
  numbered,
  paragraph,
  plainDocument,
  plainSection,
} from '../plain-document.ts';
import { activitiesTable } from './activities-table.ts';
import { clientsTable } from './clients-table.ts';
import { headTable } from './head-table.ts';
import { recipientsTable } from './recipients-table.ts';
import type { Table } from './table.ts';
import type { RegisterTemplate } from './template.ts';

const LEAD =
  'Made of the declaration from which the privacy notice is made. What is not declared is left out.';

/** The register for reading: who keeps it, each activity with its facts, each recipient. */
export function registerDocument(
  model: Model,
  language: string,
  date: string,
  template: RegisterTemplate,
): Policy {
  const clients = clientsTable(model, language);
  return frame(model, language, date, 'Register of processing activities', [
    records('activity', activitiesTable(model, language, template)),
    records('recipient', recipientsTable(model, language)),
    ...(clients ? [records('client', clients)] : []),
  ]);
}

/** The register of what is done for others, for reading; nothing where nothing is. */
export function clientsDocument(model: Model, language: string, date: string): Policy | undefined {
  const clients = clientsTable(model, language);
  if (!clients) return undefined;
  return frame(model, language, date, 'Register of processing for others', [
    records('client', clients),
  ]);
}

function frame(
  model: Model,
  language: string,
  date: string,
  title: string,
  sections: readonly Section[],
): Policy {
  const head = headTable(model, language, date).rows.map(
    ([label = '', fact]) => [label, fact] as const,
  );
  const filled = sections.filter(({ children }) => children.length > 0);
  return plainDocument({
    language,
    title,
    brand: model.controller.declared.name,
    description: `${title}, built on ${date}.`,
    head: [paragraph(LEAD), factList('facts', head)],
    children: [contents, ...numbered(filled)],
  });
}

/** A table as a section with a part for each row. */
function records(prefix: string, { title, header, rows, names }: Table): Section {
  const parts = rows.map((row, at) =>
    plainSection(
      `${prefix}-${at + 1}`,
      names[at] ?? '',
      [
        factList(
          'facts',
          header.map((heading, column) => [heading, row[column]]),
        ),
      ],
      'entry',
    ),
  );
  return plainSection(`${prefix}-list`, title, parts);
}
