import type { Entry } from '../register/entry.ts';
import { rightsContact } from '../register/rights-contact.ts';
import type { GraphScope } from './graph-scope.ts';
import { webIri } from './iri.ts';
import { node, type Part, partOf } from './node.ts';
import { rights } from './terms.ts';

/** The rights that people have in an activity, and where they use them. */
export function rightsPart(scope: GraphScope, entry: Entry): Part {
  const { iri, labels, model } = scope;
  const contact = rightsContact(scope);
  const ways = [contact?.form, contact?.account, contact?.email && `mailto:${contact.email}`];
  const complaint = model.controller.authority?.form;
  const nodes = (entry.rights ?? []).map(({ right, by }) =>
    node(
      by ? iri('activity', entry.id, 'right', right) : iri('right', right),
      ['dpv:ActiveRight', rights[right]],
      {
        'dct:identifier': right,
        'dct:description': by && labels.ways[by],
        'dpv:isExercisedAt': (right === 'complaint' ? [complaint] : ways).map(
          (way) => way && webIri(way),
        ),
      },
    ),
  );
  return partOf('dpv:hasRight', nodes);
}
