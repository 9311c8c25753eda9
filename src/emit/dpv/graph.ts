import type { Model } from '../../model/model.ts';
import { registerOf } from '../register/register.ts';
import { clientNodes, controllerNodes, recipientNodes } from './entities.ts';
import { graphScope } from './graph-scope.ts';
import { type Node, node, united } from './node.ts';
import { processNodes } from './process.ts';

/** The register as a graph of W3C DPV 2.3: every thing once, the register first. */
export function registerGraph(model: Model, language: string, date: string): readonly Node[] {
  const scope = graphScope(model, language);
  const { iri, register: id } = scope;
  const register = registerOf(model, language, date);
  const processing = model.activities.filter(({ role }) => role === 'processor');
  const subProcessors = new Set(processing.flatMap(({ recipients }) => recipients));
  const head = node(id, ['dpv:ROPA'], {
    'dct:created': date,
    'dct:language': language,
    'dct:conformsTo': 'https://w3id.org/dpv/2.3',
    'dpv:hasApplicableLaw': 'legal-eu:law-GDPR',
    'dpv:hasDataController': iri('controller'),
    'dpv:hasProcess': model.activities.map((activity) => iri('activity', activity.id)),
  });
  const nodes = [
    head,
    ...controllerNodes(scope, register.controller, processing.length > 0),
    ...(register.clients ?? []).flatMap((client) => clientNodes(scope, client)),
    ...(register.recipients ?? []).flatMap((recipient) => {
      const isSub = [...subProcessors].some(
        (one) => one.id === recipient.id && one.role === 'processor',
      );
      return recipientNodes(scope, recipient, isSub);
    }),
    ...model.activities.flatMap((activity, at) => {
      const entry = register.activities[at];
      return entry ? processNodes(scope, activity, entry) : [];
    }),
  ];
  return united(nodes);
}
