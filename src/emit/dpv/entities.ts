import type { ClientFacts } from '../register/clients.ts';
import type { ContactFacts } from '../register/contact.ts';
import type { AuthorityFacts, ControllerFacts } from '../register/controller.ts';
import type { RecipientEntry } from '../register/recipient-entries.ts';
import { isNone } from '../register/scope.ts';
import type { GraphScope } from './graph-scope.ts';
import { webIri } from './iri.ts';
import { type Members, type Node, node, type Term } from './node.ts';
import { authorityIri, countryTerm, roles } from './terms.ts';

/** The controller with its officer, its representatives and the competent authority. */
export function controllerNodes(
  { iri }: GraphScope,
  facts: ControllerFacts,
  isProcessor: boolean,
): readonly Node[] {
  const { dpo, representative, authority } = facts;
  const officer =
    dpo && !isNone(dpo)
      ? [node(iri('officer'), ['dpv:DataProtectionOfficer'], contactMembers(dpo))]
      : [];
  const representatives = (representative && !isNone(representative) ? representative : []).map(
    (one) => node(iri('representative', one.regime), ['dpv:Representative'], contactMembers(one)),
  );
  const competent = authority ? [authorityNode(iri('authority'), authority)] : [];
  const types: readonly Term[] = ['dpv:DataController'];
  const controller = node(
    iri('controller'),
    isProcessor ? [...types, 'dpv:DataProcessor'] : types,
    {
      ...contactMembers(facts),
      'dpv:hasDataProtectionOfficer': officer.map(({ id }) => id),
      'dpv:hasRepresentative': representatives.map(({ id }) => id),
      'eu-gdpr:hasLocalSA': competent.map(({ id }) => id),
    },
  );
  return [controller, ...officer, ...representatives, ...competent];
}

function authorityNode(iri: string, facts: AuthorityFacts): Node {
  const id = authorityIri(facts.code) ?? iri;
  return node(id, ['eu-gdpr:DataProtectionAuthority'], contactMembers(facts));
}

/** A controller for whom the company works. */
export function clientNodes({ iri }: GraphScope, client: ClientFacts): readonly Node[] {
  const { id, representative, dpo } = client;
  const people = [
    ...(representative
      ? [
          node(
            iri('client', id, 'representative'),
            ['dpv:Representative'],
            contactMembers(representative),
          ),
        ]
      : []),
    ...(dpo
      ? [node(iri('client', id, 'officer'), ['dpv:DataProtectionOfficer'], contactMembers(dpo))]
      : []),
  ];
  const members = {
    ...contactMembers(client),
    'dct:identifier': id,
    'dpv:hasRepresentative': representative && iri('client', id, 'representative'),
    'dpv:hasDataProtectionOfficer': dpo && iri('client', id, 'officer'),
  };
  return [node(iri('client', id), ['dpv:DataController'], members), ...people];
}

/** A recipient with its contract or arrangement. */
export function recipientNodes(
  { iri }: GraphScope,
  facts: RecipientEntry,
  isSubProcessor: boolean,
): readonly Node[] {
  const { id, role, category, contract, arrangement, transfers, subProcessors } = facts;
  const types: readonly Term[] = role ? roles[role][1] : ['dpv:Recipient'];
  const imports = (transfers ?? []).some((one) => 'country' in one);
  const agreement =
    role === 'processor' && contract
      ? [
          node(iri('contract', id), ['dpv:ControllerProcessorAgreement'], {
            'dct:issued': contract,
          }),
        ]
      : [];
  const joint = arrangement
    ? [
        node(iri('arrangement', id), ['dpv:JointDataControllersAgreement'], {
          'dct:description': arrangement.essence,
          'foaf:page': arrangement.url && webIri(arrangement.url),
        }),
      ]
    : [];
  const recipient = node(
    iri('recipient', id),
    [
      ...types,
      ...(isSubProcessor ? (['dpv:DataSubProcessor'] as const) : []),
      ...(imports ? (['dpv:DataImporter'] as const) : []),
    ],
    {
      ...contactMembers(facts),
      'dct:identifier': id,
      'dct:description': category,
      'dpv:hasOrganisationalMeasure': [...agreement, ...joint].map((one) => one.id),
      'foaf:page': subProcessors && webIri(subProcessors),
    },
  );
  return [recipient, ...agreement, ...joint];
}

/** Name, post, ways to write and the country of a person or company. */
export function contactMembers(facts: ContactFacts): Members {
  const { name, address, country, email, phone, form } = facts;
  return {
    'dpv:hasName': name,
    'dpv:hasAddress': address,
    'dpv:hasContact': [email, phone, form],
    'dpv:hasCountry': countryTerm(country),
  };
}
