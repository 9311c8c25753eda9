import type { Model } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { type RegisterRow, registerRows } from './rows.ts';
import { type CellOf, type Table, tableOf } from './table.ts';
import type { RegisterTemplate } from './template.ts';

/** The activities, one a row, in the columns of a template (Art. 30(1) GDPR). */
export function activitiesTable(
  model: Model,
  language: string,
  { columns, forOthers }: RegisterTemplate,
): Table {
  const rows = registerRows(model, language).filter(
    (_, at) => forOthers || model.activities[at]?.role === 'controller',
  );
  const cells = columns.map(
    ([heading, ...keys]): CellOf<RegisterRow> => [
      heading,
      (row) => joined([...new Set(keys.map((key) => row[key]))]),
    ],
  );
  return tableOf('Activities', cells, rows, (row) => row['activity.name'] || row['activity.id']);
}
