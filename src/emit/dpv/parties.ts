import type { Activity } from '../../model/model.ts';
import type { Entry } from '../register/entry.ts';
import type { GraphScope } from './graph-scope.ts';
import { webIri } from './iri.ts';
import { joinedParts, node, type Part, type Property, partOf } from './node.ts';
import { roles } from './terms.ts';

/** Who decides on an activity, for whom it is done, and who receives its data. */
export function partiesPart(scope: GraphScope, activity: Activity, entry: Entry): Part {
  const receivers = activity.recipients.map(({ id, role }): Part => {
    const property: Property = role ? roles[role][0] : 'dpv:hasRecipient';
    return { links: { [property]: [scope.iri('recipient', id)] }, nodes: [] };
  });
  const decides = activity.role === 'processor' ? clientsPart(scope, entry) : ownPart(scope, entry);
  return joinedParts([decides, ...receivers]);
}

function ownPart({ iri }: GraphScope, { id, jointControllers }: Entry): Part {
  const own = { links: { 'dpv:hasDataController': iri('controller') }, nodes: [] };
  if (!jointControllers) return own;
  const group = node(iri('activity', id, 'controllers'), ['dpv:JointDataControllers'], {
    'dpv:hasDataController': [
      iri('controller'),
      ...jointControllers.map((one) => iri('recipient', one.id)),
    ],
  });
  return joinedParts([own, partOf('dpv:hasJointDataControllers', [group])]);
}

/** The company works for others: it is the processor, they are the controllers. */
function clientsPart({ iri }: GraphScope, { id, onBehalfOf }: Entry): Part {
  const { category, list, clients } = onBehalfOf ?? {};
  const others =
    category || list
      ? [
          node(iri('activity', id, 'clients'), ['dpv:DataController'], {
            'dct:description': [category, list],
            'foaf:page': list && /^https?:/.test(list) ? webIri(list) : undefined,
          }),
        ]
      : [];
  const named = (clients ?? []).map((client) => iri('client', client));
  return {
    links: {
      'dpv:hasDataProcessor': iri('controller'),
      'dpv:hasDataController': [...named, ...others.map((one) => one.id)],
    },
    nodes: others,
  };
}
