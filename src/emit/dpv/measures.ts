import { measure as knownMeasure } from '../../catalog/measures.ts';
import type { Entry } from '../register/entry.ts';
import type { GraphScope } from './graph-scope.ts';
import { joinedParts, node, type Part, partOf, type Term } from './node.ts';

/** The measures that protect the data of an activity. */
export function measuresPart({ iri }: GraphScope, entry: Entry): Part {
  return joinedParts(
    (entry.measures ?? []).map(({ id, measure, details }) => {
      const known = knownMeasure(id);
      const term = (known?.dpv ?? 'dpv:TechnicalOrganisationalMeasure') as Term;
      const made = node(iri('measure', id), [term], {
        'dct:identifier': id,
        'skos:prefLabel': measure,
        'dct:description': details,
      });
      if (known?.type === 'technical') return partOf('dpv:hasTechnicalMeasure', [made]);
      if (known?.type === 'organisational') return partOf('dpv:hasOrganisationalMeasure', [made]);
      return partOf('dpv:hasTechnicalOrganisationalMeasure', [made]);
    }),
  );
}
