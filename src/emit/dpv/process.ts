import { kind } from '../../catalog/kinds.ts';
import type { Activity } from '../../model/model.ts';
import type { Entry } from '../register/entry.ts';
import { basesPart } from './bases.ts';
import { cookiesPart } from './cookies.ts';
import { dataPart, subjectsPart } from './data.ts';
import { decisionsPart } from './decisions.ts';
import type { GraphScope } from './graph-scope.ts';
import { webIri } from './iri.ts';
import { measuresPart } from './measures.ts';
import { joinedParts, type Node, node, type Part, partOf, type Term } from './node.ts';
import { partiesPart } from './parties.ts';
import { rightsPart } from './rights.ts';
import { storagePart } from './storage.ts';
import { statuses } from './terms.ts';
import { transfersPart } from './transfers.ts';

/** An activity as a process of the register, with all that it alone brings. */
export function processNodes(scope: GraphScope, activity: Activity, entry: Entry): readonly Node[] {
  const { links, nodes } = joinedParts([
    partiesPart(scope, activity, entry),
    purposePart(scope, entry),
    basesPart(scope, entry),
    subjectsPart(scope, entry),
    dataPart(scope, activity),
    transfersPart(scope, entry),
    decisionsPart(scope, entry),
    storagePart(scope, entry),
    measuresPart(scope, entry),
    rightsPart(scope, entry),
    noticePart(entry),
    cookiesPart(scope, entry),
  ]);
  const process = node(scope.iri('activity', entry.id), ['dpv:PersonalDataProcess'], {
    ...links,
    'dct:identifier': entry.id,
    'dct:title': entry.name,
    'dct:created': entry.created,
    'dct:modified': entry.modified?.reviewed,
    'dpv:hasActivityStatus': statuses[entry.status],
  });
  return [process, ...nodes];
}

function purposePart({ iri, model }: GraphScope, { id, purposes }: Entry): Part {
  if (!purposes?.purpose && !purposes?.kinds) return { links: {}, nodes: [] };
  const own = model.declaration.vocabulary?.kinds;
  const terms = (purposes.kinds ?? []).flatMap((word) => {
    const known = kind(word) ?? kind(own?.[word]?.broader ?? '');
    return known ? [known.dpv as Term] : [];
  });
  return partOf('dpv:hasPurpose', [
    node(iri('activity', id, 'purpose'), ['dpv:Purpose'], {
      'dct:description': purposes.purpose,
      'dct:type': purposes.kinds,
      'skos:broader': terms,
    }),
  ]);
}

const NOTICES = {
  '13': ['eu-gdpr:DirectDataCollectionNotice'],
  '14': ['eu-gdpr:IndirectDataCollectionNotice'],
  '13 and 14': ['eu-gdpr:DirectDataCollectionNotice', 'eu-gdpr:IndirectDataCollectionNotice'],
} as const satisfies Readonly<Record<string, readonly Term[]>>;

/** The section of the notice that states the activity. */
function noticePart({ notice }: Entry): Part {
  const page = notice?.url && webIri(notice.url);
  if (!page) return { links: {}, nodes: [] };
  const types = notice.article ? NOTICES[notice.article] : [];
  return partOf('dpv:hasNotice', [
    node(page, ['dpv:PrivacyNotice', ...types], { 'foaf:page': page }),
  ]);
}
