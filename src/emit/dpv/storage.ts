import { durationParts } from '../../model/drafting/duration.ts';
import type { Entry } from '../register/entry.ts';
import { retentionCell } from '../register/retention-cell.ts';
import type { GraphScope } from './graph-scope.ts';
import { type Node, node, type Part, partOf, type Term } from './node.ts';

/** How long which data of an activity are kept. */
export function storagePart(scope: GraphScope, entry: Entry): Part {
  const nodes = (entry.retention ?? []).map((kept, at): Node => {
    const { data, rule } = kept;
    const ends = 'none' in rule ? undefined : rule;
    const types: readonly Term[] = [
      ends?.period ? 'dpv:StorageDuration' : 'dpv:StorageCondition',
      ...(ends?.until ? (['dpv:UntilEventDuration'] as const) : []),
    ];
    return node(scope.iri('activity', entry.id, 'storage', `${at + 1}`), types, {
      'dct:description': retentionCell(scope, [kept]),
      'rdf:value': ends?.period && xsdDuration(ends.period),
      'dpv:hasPersonalData': data?.map(({ id }) => scope.iri('activity', entry.id, 'data', id)),
    });
  });
  return partOf('dpv:hasStorageCondition', nodes);
}

/** A duration as XML Schema writes it: without weeks. */
export function xsdDuration(iso: string): string {
  const parts = durationParts(iso) ?? [];
  const count = (unit: string) => parts.find((part) => part.unit === unit)?.count ?? 0;
  const days = count('week') * 7 + count('day');
  const text = [
    count('year') > 0 ? `${count('year')}Y` : '',
    count('month') > 0 ? `${count('month')}M` : '',
    days > 0 ? `${days}D` : '',
  ].join('');
  return `P${text === '' ? '0D' : text}`;
}
