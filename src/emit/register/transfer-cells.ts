import { countryName } from '../../model/drafting/country.ts';
import { listText } from '../../model/drafting/list.ts';
import { bracketed, joined, noneCell } from './cell-text.ts';
import { partyName } from './parties.ts';
import type { Scope } from './scope.ts';
import type { ToolUse, TransferFacts, TransferTo } from './transfers.ts';

type Facts = readonly TransferFacts[] | undefined;

/** The countries by recipient, with those to which it passes the data on. */
export function countriesCell(scope: Scope, facts: Facts): string {
  const groups = new Map<string, TransferFacts[]>();
  for (const transfer of facts ?? []) {
    const { id } = transfer.recipient;
    groups.set(id, [...(groups.get(id) ?? []), transfer]);
  }
  return joined([...groups.values()].map((transfers) => ofRecipient(scope, transfers)));
}

function ofRecipient(scope: Scope, transfers: readonly TransferFacts[]): string {
  const [first] = transfers;
  if (!first) return '';
  const places = transfers.map((transfer) => destination(scope, transfer));
  return `${partyName(first.recipient)}: ${places.join(', ')}`;
}

function destination(scope: Scope, transfer: TransferFacts): string {
  if ('none' in transfer) return noneCell(scope, transfer);
  const { language, labels } = scope;
  const name = (code: string) => countryName(code, language);
  const onward = [...new Set((transfer.tools ?? []).flatMap((tool) => tool.onward ?? []))];
  const place = name(transfer.country);
  if (onward.length === 0) return place;
  return `${place} (${labels.transfer.onward(onward.map(name).join(', '))})`;
}

/** The tools of each transfer, with article and act. */
export function toolsCell(scope: Scope, facts: Facts): string {
  return joined(
    (facts ?? []).flatMap((transfer) => {
      if ('none' in transfer || !transfer.tools) return [];
      const tools = transfer.tools.map((tool) => toolText(scope, tool));
      return [`${heading(scope, transfer)}: ${listText(tools, scope.language, 'conjunction')}`];
    }),
  );
}

/** A tool with its article and act. */
export function toolText({ labels, language }: Scope, use: Omit<ToolUse, 'document'>): string {
  const { transfer } = labels;
  const numbers = use.modules?.map(String) ?? [];
  const modules =
    numbers.length > 0
      ? transfer.modules(listText(numbers, language, 'conjunction'), numbers.length > 1)
      : '';
  const reach = use.scope && transfer.scope(use.scope);
  return bracketed(`${labels.tools[use.tool]}${modules}`, [
    labels.article(use.article),
    use.act,
    reach,
  ]);
}

/** The recipient and the country of a transfer. */
export function heading(
  { language }: Scope,
  transfer: TransferTo & Pick<TransferFacts, 'recipient'>,
): string {
  return `${partyName(transfer.recipient)} (${countryName(transfer.country, language)})`;
}
