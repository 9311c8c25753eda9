import type { Activity, Model } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { type ClientFacts, clientsOf } from './clients.ts';
import { contactCell } from './contact.ts';
import { controllerFacts } from './controller.ts';
import { ownCell, ownDpoCell } from './controller-cells.ts';
import { representativesCell } from './representatives.ts';
import { type RegisterRow, registerRows } from './rows.ts';
import { type Scope, says, scopeOf } from './scope.ts';
import { type CellOf, type Table, tableOf } from './table.ts';

/** What is done for one client, or for a category of clients. */
interface Line {
  readonly row: RegisterRow;
  readonly client: ClientFacts | undefined;
  /** The category of clients that are not named, and where they stand. */
  readonly category: string;
}

/**
 * The register of what is done for others (Art. 30(2) GDPR), a row for each activity and client;
 * nothing where the declaration names no such activity.
 */
export function clientsTable(model: Model, language: string): Table | undefined {
  const scope = scopeOf(model, language);
  const rows = registerRows(model, language);
  const lines = model.activities.flatMap((activity, at): readonly Line[] => {
    const row = rows[at];
    return row && activity.role === 'processor' ? linesOf(scope, activity, row) : [];
  });
  if (lines.length === 0) return undefined;
  return tableOf('Processing for others', columnsOf(scope), lines, ({ row, client, category }) =>
    [row['activity.name'] || row['activity.id'], client?.name ?? client?.id ?? category]
      .filter(Boolean)
      .join(', '),
  );
}

function linesOf(scope: Scope, activity: Activity, row: RegisterRow): readonly Line[] {
  const { onBehalfOf } = activity.declared;
  const list = onBehalfOf?.list;
  const category = joined([
    says(scope, onBehalfOf?.category),
    list && scope.labels.processor.list(list),
  ]);
  const named = clientsOf(scope, activity).map((client) => ({ row, client, category: '' }));
  const others = category || named.length === 0 ? [{ row, client: undefined, category }] : [];
  return [...named, ...others];
}

function columnsOf(scope: Scope): readonly CellOf<Line>[] {
  const own = controllerFacts(scope);
  const contact = (one: ClientFacts['dpo']) => one && contactCell(scope, one, []);
  return [
    ['Processor: name and contact', () => ownCell(scope, own)],
    ['Representative', () => representativesCell(scope, own.representative)],
    ['Data protection officer', () => ownDpoCell(scope, own)],
    ['Client (controller): name and contact', ({ client }) => contact(client)],
    ['Category of clients', ({ category }) => category],
    ['Representative of the client', ({ client }) => contact(client?.representative)],
    ['Data protection officer of the client', ({ client }) => contact(client?.dpo)],
    ['Reference number', ({ row }) => row['activity.id']],
    ['Processing carried out', ({ row }) => row['activity.name']],
    ['Purposes', ({ row }) => row['activity.purposes']],
    ['Categories of persons', ({ row }) => row['activity.data_subjects']],
    ['Categories of personal data', ({ row }) => row['activity.data_categories']],
    ['Sub-processors', ({ row }) => row['activity.processors']],
    ['Third countries or organisations', ({ row }) => row['activity.transfers.country']],
    ['Transfer tool', ({ row }) => row['activity.transfers.tool']],
    ['Proof of the safeguards', ({ row }) => row['activity.transfers.document']],
    ['Technical and organisational measures', ({ row }) => row['activity.measures']],
    ['Status', ({ row }) => row['activity.status']],
  ];
}
