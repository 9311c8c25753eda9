import type { Model } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { contactCell } from './contact.ts';
import { partyName } from './parties.ts';
import { proofsCell } from './proofs-cell.ts';
import { type RecipientEntry, recipientEntries } from './recipient-entries.ts';
import { says, scopeOf } from './scope.ts';
import { type CellOf, type Table, tableOf } from './table.ts';
import { countriesCell, toolsCell } from './transfer-cells.ts';
import { type TransferFacts, transfersOf } from './transfers.ts';

interface Line {
  readonly recipient: RecipientEntry;
  readonly transfers: readonly TransferFacts[];
}

/** The recipients with their transfers (Art. 30(1)(d) and (e) GDPR): a row for each country. */
export function recipientsTable(model: Model, language: string): Table {
  const scope = scopeOf(model, language);
  const { labels } = scope;
  const titles = new Map(model.activities.map(({ id, title }) => [id, says(scope, title) ?? id]));
  const cells: readonly CellOf<Line>[] = [
    ['Reference', ({ recipient }) => recipient.id],
    ['Name and contact', ({ recipient }) => contactCell(scope, recipient, [])],
    ['Category', ({ recipient }) => recipient.category],
    ['Role', ({ recipient: { role } }) => role && labels.recipientRoles[role]],
    ['Product', ({ recipient }) => recipient.service],
    ['Why it is not named', ({ recipient }) => recipient.because],
    ['Contract', ({ recipient }) => recipient.contract],
    ['Processors of its own', ({ recipient }) => recipient.subProcessors],
    ['Since', ({ recipient }) => recipient.since],
    [
      'Activities',
      ({ recipient }) => joined((recipient.activities ?? []).map((id) => titles.get(id))),
    ],
    ['Third country or organisation', ({ transfers }) => countriesCell(scope, transfers)],
    ['Transfer tool', ({ transfers }) => toolsCell(scope, transfers)],
    ['Proof of the safeguards', ({ transfers }) => proofsCell(scope, transfers)],
  ];
  const entries = recipientEntries(scope);
  const lines = model.recipients.flatMap((one, at): readonly Line[] => {
    const recipient = entries[at];
    if (!recipient) return [];
    const transfers = transfersOf(scope, one);
    if (transfers.length === 0) return [{ recipient, transfers }];
    return transfers.map((transfer) => ({ recipient, transfers: [transfer] }));
  });
  return tableOf('Recipients and transfers', cells, lines, ({ recipient }) => partyName(recipient));
}
