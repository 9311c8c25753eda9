import type { CookieFacts } from '../register/cookies.ts';
import type { Entry } from '../register/entry.ts';
import { isNone } from '../register/scope.ts';
import type { GraphScope } from './graph-scope.ts';
import { type Node, node, type Part, partOf } from './node.ts';
import { xsdDuration } from './storage.ts';
import { storage as technologies } from './terms.ts';

/** What an activity stores or reads on devices. */
export function cookiesPart(scope: GraphScope, entry: Entry): Part {
  const { cookies } = entry;
  const made = (cookies && !isNone(cookies) ? cookies : []).map((one) => cookieNodes(scope, one));
  const links = partOf(
    'dpv:isImplementedUsingTechnology',
    made.flatMap(([one]) => one ?? []),
  );
  return { ...links, nodes: made.flat() };
}

function cookieNodes({ iri, labels }: GraphScope, facts: CookieFacts): readonly Node[] {
  const { name, group, storage, duration, domain, purpose, readers } = facts;
  const term = technologies[storage];
  const isDated = duration !== undefined && duration !== 'none' && duration !== 'session';
  const kept = isDated
    ? [
        node(iri('cookie', group, name, 'storage'), ['dpv:StorageDuration'], {
          'rdf:value': xsdDuration(duration),
        }),
      ]
    : [];
  const cookie = node(iri('cookie', group, name), term ? [term] : [], {
    'dct:identifier': name,
    'dct:type': [group, storage],
    'dct:description': [
      purpose,
      domain && labels.cookies.domain(domain),
      duration === 'session' ? labels.cookies.session : undefined,
      duration === 'none' ? labels.cookies.notStored : undefined,
    ],
    'dpv:hasRecipient': readers?.map(({ id }) => iri('recipient', id)),
    'dpv:hasStorageCondition': kept.map(({ id }) => id),
  });
  return [cookie, ...kept];
}
