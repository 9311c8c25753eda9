import type { SpecialCategoryWord } from '../../law/special-categories.ts';
import type { Entry } from '../register/entry.ts';
import type { GraphScope } from './graph-scope.ts';
import { type Node, node, type Part, type Term } from './node.ts';
import { bases, conditions } from './terms.ts';

/** The legal bases with the interests pursued, and the laws that they name. */
export function basesPart({ iri }: GraphScope, entry: Entry): Part {
  const facts = entry.legalBasis ?? [];
  const interests = (entry.legitimateInterest ?? []).map(({ interest, for: what, of }, at) =>
    node(
      iri('activity', entry.id, 'interest', `${at + 1}`),
      [of ? 'dpv:LegitimateInterestOfThirdParty' : 'dpv:LegitimateInterest'],
      {
        'dct:description': interest,
        'dct:title': what,
        'dpv:hasEntity': of && iri('recipient', of.id),
      },
    ),
  );
  const special = entry.specialCondition ?? [];
  const laws = [...facts, ...special]
    .flatMap(({ law }) => law ?? [])
    .map((law) => lawNode(iri, law));
  const terms: readonly Term[] = [
    ...facts.map(({ basis }) => bases[basis]),
    ...(facts.some(({ consent }) => consent?.explicit)
      ? (['eu-gdpr:A6-1-a-explicit-consent'] as const)
      : []),
    ...special.flatMap(({ condition }) => conditions[condition as SpecialCategoryWord] ?? []),
  ];
  return {
    links: {
      'dpv:hasLegalBasis': [...terms, ...interests.map(({ id }) => id)],
      'dpv:hasApplicableLaw': laws.map(({ id }) => id),
    },
    nodes: [...interests, ...laws],
  };
}

function lawNode(iri: GraphScope['iri'], citation: string): Node {
  return node(iri('law', citation), ['dpv:Law'], { 'dct:title': citation });
}
