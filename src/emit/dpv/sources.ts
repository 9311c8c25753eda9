import type { Activity, Source } from '../../model/model.ts';
import { sourcesFacts } from '../register/sources.ts';
import type { GraphScope } from './graph-scope.ts';
import { webIri } from './iri.ts';
import { type Node, node, type Term } from './node.ts';

/** A source of an activity's data: a term, or a node where it has a name. */
export interface SourceNode {
  readonly iri: string;
  readonly node: Node | undefined;
  /** Whether a category of data comes from it. */
  readonly brings: (data: string) => boolean;
}

const OWN: Readonly<Partial<Record<Source['kind'], Term>>> = {
  subject: 'dpv:DataSubjectDataSource',
  // Observation counts as collection from the person, in DPV as in WP260.
  observed: 'dpv:DataSubjectDataSource',
  ownRecords: 'dpv:DataControllerDataSource',
};

/** The sources of an activity. */
export function sourcesOf(scope: GraphScope, activity: Activity): readonly SourceNode[] {
  const facts = sourcesFacts(scope, activity) ?? [];
  const shared = new Set(facts.flatMap(({ data }) => data ?? []).map(({ id }) => id));
  return facts.map((source) => {
    const named = source.data?.map(({ id }) => id);
    const brings = (id: string) => (named ? named.includes(id) : !shared.has(id));
    const term = OWN[source.kind];
    if (term) return { iri: term, node: undefined, brings };
    const iri = scope.iri('activity', activity.id, 'source', source.id);
    const type = source.public ? 'dpv:PublicDataSource' : 'dpv:ThirdPartyDataSource';
    const members = {
      'dct:title': source.name,
      'dct:description': source.informed,
      'dpv:hasEntity': source.kind === 'recipient' ? scope.iri('recipient', source.id) : undefined,
      'foaf:page': source.url && webIri(source.url),
    };
    return { iri, node: node(iri, [type], members), brings };
  });
}
