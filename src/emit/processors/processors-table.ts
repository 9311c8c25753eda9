import { countryName } from '../../model/drafting/country.ts';
import { listText } from '../../model/drafting/list.ts';
import { joined } from '../register/cell-text.ts';
import type { Scope } from '../register/scope.ts';
import { type CellOf, type Table, tableOf } from '../register/table.ts';
import { toolText } from '../register/transfer-cells.ts';
import type { Destination, Processor, Serves } from './processors.ts';

const ROLES: Readonly<Record<Serves, string>> = {
  controller: 'processor',
  clients: 'sub-processor',
};

/** The processors as lines of cells, the same for every format that shows them. */
export function processorsTable(scope: Scope, processors: readonly Processor[]): Table {
  const { language } = scope;
  const cells: readonly CellOf<Processor>[] = [
    ['Company', nameOf],
    ['Service', serviceOf],
    ['Role', ({ serves }) => joined(serves.map((one) => ROLES[one]))],
    ['Country', ({ country }) => country && countryName(country, language)],
    ['Transfers outside the EEA', (one) => transfersCell(scope, one)],
    ['Since', ({ since }) => since],
    ['Privacy notice', ({ privacyPolicy }) => privacyPolicy],
    ['Its own processors', ({ subProcessors }) => subProcessors],
  ];
  return tableOf('Processors', cells, processors, nameOf);
}

/** The legal entity, or what it does where no name is declared. */
export function nameOf({ name, category, id }: Processor): string {
  return name ?? category ?? id;
}

/** The product and what it is for. */
export function serviceOf({ name, service, category }: Processor): string {
  return [service, name ? category : undefined].filter(Boolean).join(', ');
}

/** The countries to which data go, each with what allows it. */
export function transfersCell(
  scope: Scope,
  { transfers, noTransfers }: Processor,
): string | undefined {
  if (noTransfers) return 'none';
  return joined((transfers ?? []).map((one) => destinationText(scope, one)));
}

function destinationText(scope: Scope, { country, tools = [] }: Destination): string {
  const { language, labels } = scope;
  const name = (code: string) => countryName(code, language);
  const onward = [...new Set(tools.flatMap((tool) => tool.onward ?? []))].map(name);
  const passed = onward.length > 0 ? ` (${labels.transfer.onward(onward.join(', '))})` : '';
  const allowed = tools.map((tool) => toolText(scope, tool));
  const by = allowed.length > 0 ? `: ${listText(allowed, language, 'conjunction')}` : '';
  return `${name(country)}${passed}${by}`;
}
