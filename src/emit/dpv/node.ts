/** Namespaces of the graph; every DPV term stands in version 2.3, whose IRIs carry no version. */
export const prefixes = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  tech: 'https://w3id.org/dpv/tech#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a vocabulary, prefix and name, such as `dpv:Transfer`. */
export type Term = `${keyof typeof prefixes}:${string}`;

/** What a property leads to: another node or a term, or a literal. */
export type Kind = 'node' | 'text' | 'date' | 'duration';

/** Every property of the graph, in the order in which a node lists them. */
export const properties = {
  'dct:identifier': 'text',
  'dct:title': 'text',
  'skos:prefLabel': 'text',
  'dct:description': 'text',
  'dct:type': 'text',
  'dct:language': 'text',
  'dct:created': 'date',
  'dct:modified': 'date',
  'dct:issued': 'date',
  'dct:conformsTo': 'node',
  'rdf:value': 'duration',
  'dpv:hasName': 'text',
  'dpv:hasAddress': 'text',
  'dpv:hasContact': 'text',
  'dpv:hasCountry': 'node',
  'dpv:hasApplicableLaw': 'node',
  'dpv:hasProcess': 'node',
  'dpv:hasActivityStatus': 'node',
  'dpv:hasDataController': 'node',
  'dpv:hasJointDataControllers': 'node',
  'dpv:hasRepresentative': 'node',
  'dpv:hasDataProtectionOfficer': 'node',
  'eu-gdpr:hasLocalSA': 'node',
  'dpv:hasPurpose': 'node',
  'dpv:hasLegalBasis': 'node',
  'dpv:hasDataSubject': 'node',
  'dpv:hasPersonalData': 'node',
  'dpv:hasNecessity': 'node',
  'dpv:hasDataSource': 'node',
  'dpv:hasDataProcessor': 'node',
  'dpv:hasRecipientThirdParty': 'node',
  'dpv:hasRecipient': 'node',
  'dpv:hasProcessing': 'node',
  'dpv:hasDataExporter': 'node',
  'dpv:hasDataImporter': 'node',
  'dpv:hasThirdCountry': 'node',
  'dpv:hasEntity': 'node',
  'dpv:hasStorageCondition': 'node',
  'dpv:hasTechnicalMeasure': 'node',
  'dpv:hasOrganisationalMeasure': 'node',
  'dpv:hasTechnicalOrganisationalMeasure': 'node',
  'dpv:hasContext': 'node',
  'dpv:hasRight': 'node',
  'dpv:isExercisedAt': 'node',
  'dpv:hasNotice': 'node',
  'dpv:isImplementedUsingTechnology': 'node',
  'skos:broader': 'node',
  'skos:closeMatch': 'node',
  'foaf:page': 'node',
} as const satisfies Readonly<Record<string, Kind>>;

export type Property = keyof typeof properties;
type Values = string | readonly (string | undefined)[] | undefined;
export type Members = Readonly<Partial<Record<Property, Values>>>;

/** A thing of the graph: its IRI, its classes, and what is said of it. */
export interface Node {
  readonly id: string;
  readonly types: readonly Term[];
  readonly members: readonly (readonly [property: Property, values: readonly string[]])[];
}

/** A node with the members that have a value, in the order of the properties. */
export function node(id: string, types: readonly Term[], members: Members): Node {
  const listed = (Object.keys(properties) as Property[]).flatMap((property) => {
    const given = members[property];
    const values = typeof given === 'string' ? [given] : (given ?? []);
    const kept = [...new Set(values)].filter((value) => value !== undefined && value !== '');
    return kept.length > 0 ? [[property, kept as readonly string[]] as const] : [];
  });
  return { id, types: [...new Set(types)], members: listed };
}

/** One part of an activity: the nodes that it brings, and how the activity leads to them. */
export interface Part {
  readonly links: Members;
  readonly nodes: readonly Node[];
}

/** The part that leads to its nodes by one property. */
export function partOf(property: Property, nodes: readonly Node[]): Part {
  return { links: { [property]: nodes.map(({ id }) => id) }, nodes };
}

/** Several parts as one. */
export function joinedParts(parts: readonly Part[]): Part {
  const links: Partial<Record<Property, readonly (string | undefined)[]>> = {};
  for (const part of parts) {
    for (const [key, values] of Object.entries(part.links)) {
      const property = key as Property;
      links[property] = [...(links[property] ?? []), ...[values].flat()];
    }
  }
  return { links, nodes: parts.flatMap(({ nodes }) => nodes) };
}

/** The nodes, each once: what is said of a thing in several places stands with the first. */
export function united(nodes: readonly Node[]): readonly Node[] {
  const known = new Map<string, Node>();
  for (const one of nodes) {
    const before = known.get(one.id);
    known.set(one.id, before ? joinedNodes(before, one) : one);
  }
  return [...known.values()];
}

function joinedNodes(one: Node, other: Node): Node {
  const values = (property: Property) =>
    [one, other].flatMap(({ members }) => new Map(members).get(property) ?? []);
  const keys = Object.keys(properties) as Property[];
  const members = Object.fromEntries(keys.map((property) => [property, values(property)]));
  return node(one.id, [...one.types, ...other.types], members);
}
