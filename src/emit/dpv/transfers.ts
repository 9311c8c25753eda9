import type { Entry } from '../register/entry.ts';
import { countriesCell, toolsCell } from '../register/transfer-cells.ts';
import type { GraphScope } from './graph-scope.ts';
import { type Node, node, type Part, partOf, type Term } from './node.ts';
import { countryTerm, tools } from './terms.ts';

/** The transfers of an activity to third countries, each with importer, country and tools. */
export function transfersPart(scope: GraphScope, entry: Entry): Part {
  const { iri } = scope;
  const nodes = (entry.transfers ?? []).flatMap((transfer): readonly Node[] => {
    if ('none' in transfer) return [];
    const { recipient, country } = transfer;
    const at = ['activity', entry.id, 'transfer', recipient.id, country] as const;
    const uses = transfer.tools ?? [];
    const added = uses
      .flatMap(({ document }) => document.supplementaryMeasures ?? [])
      .map(({ id, label }) =>
        node(iri(...at, 'measure', id), ['eu-gdpr:SupplementaryMeasure'], {
          'skos:prefLabel': label,
        }),
      );
    const abroad = country === 'INT' ? [] : [countryNode(scope, country)];
    const made = node(iri(...at), ['dpv:Transfer'], {
      'dct:description': [countriesCell(scope, [transfer]), toolsCell(scope, [transfer])],
      'dpv:hasDataExporter': iri('controller'),
      'dpv:hasDataImporter': iri('recipient', recipient.id),
      'dpv:hasThirdCountry': abroad.map(({ id }) => id),
      'dpv:hasEntity': country === 'INT' ? 'eu-gdpr:InternationalOrganisation' : undefined,
      'dpv:hasLegalBasis': uses.map(({ tool }) => tools[tool][0]),
      'dpv:hasOrganisationalMeasure': uses.map(({ tool }) => tools[tool][1]),
      'dpv:hasTechnicalOrganisationalMeasure': added.map(({ id }) => id),
    });
    return [made, ...added, ...abroad.flatMap((one) => one.node ?? [])];
  });
  const transfers = nodes.filter(({ types }) => types.includes('dpv:Transfer'));
  return { ...partOf('dpv:hasProcessing', transfers), nodes };
}

/** A country: its term, or a node where DPV has none for it. */
function countryNode(
  { iri }: GraphScope,
  code: string,
): { readonly id: string; readonly node: Node | undefined } {
  const term: Term | undefined = countryTerm(code);
  if (term) return { id: term, node: undefined };
  const id = iri('country', code);
  return { id, node: node(id, ['dpv:Country'], { 'dct:identifier': code }) };
}
