import { dataCategory } from '../../catalog/data-categories.ts';
import { subject } from '../../catalog/subjects.ts';
import type { Activity, DataTerm } from '../../model/model.ts';
import { dataTerm } from '../../model/vocabulary.ts';
import type { Entry } from '../register/entry.ts';
import { says } from '../register/scope.ts';
import type { GraphScope } from './graph-scope.ts';
import { type Node, node, type Part, type Term } from './node.ts';
import { sourcesOf } from './sources.ts';

/** The categories of people of an activity. */
export function subjectsPart({ iri, model }: GraphScope, entry: Entry): Part {
  const vulnerable = new Set(entry.vulnerable?.map(({ id }) => id));
  const nodes = (entry.dataSubjects ?? []).map(({ id, label }) => {
    const broader = model.declaration.vocabulary?.subjects?.[id]?.broader ?? id;
    const term = (subject(broader)?.dpv ?? 'dpv:DataSubject') as Term;
    const types: readonly Term[] = vulnerable.has(id)
      ? [term, 'dpv:VulnerableDataSubject']
      : [term];
    return node(iri('subject', id), types, { 'dct:identifier': id, 'skos:prefLabel': label });
  });
  return { links: { 'dpv:hasDataSubject': nodes.map((one) => one.id) }, nodes };
}

/** The data of an activity, each with its source and whether it has to be given. */
export function dataPart(scope: GraphScope, activity: Activity): Part {
  const { iri, model } = scope;
  const own = activity.data.map((term) => dataNode(scope, activity, term));
  const named = new Set(activity.data.map(({ id }) => id));
  const rules = Object.keys(activity.declared.retention?.except ?? {});
  const narrower = rules
    .filter((id) => !named.has(id))
    .map((id) => dataNode(scope, activity, dataTerm(id, model.declaration)));
  const links = { 'dpv:hasPersonalData': own.map(({ id }) => id) };
  const sources = sourcesOf(scope, activity).flatMap((one) => one.node ?? []);
  return {
    links,
    nodes: [...own, ...narrower.map((one) => broaderOf(one, activity, iri)), ...sources],
  };
}

function dataNode(scope: GraphScope, activity: Activity, term: DataTerm): Node {
  const { id, label, special } = term;
  const { exact, close } = termsOf(term);
  const sources = sourcesOf(scope, activity).filter(({ brings }) => brings(id));
  return node(
    scope.iri('activity', activity.id, 'data', id),
    special === 'art9' ? [exact, 'dpv:SpecialCategoryPersonalData'] : [exact],
    {
      'dct:identifier': id,
      'skos:prefLabel': says(scope, label) ?? id,
      'skos:closeMatch': close,
      'dpv:hasNecessity': necessityOf(activity, term),
      'dpv:hasDataSource': sources.map(({ iri }) => iri),
    },
  );
}

/** A category that only a rule of erasure names, below the one of the activity that it is part of. */
function broaderOf(made: Node, { id, data }: Activity, iri: GraphScope['iri']): Node {
  const [, [own] = []] = made.members.find(([property]) => property === 'dct:identifier') ?? [];
  const broader = dataCategory(own ?? '')?.broader;
  const wider = data.find((term) => term.id === broader);
  if (!wider) return made;
  const above = ['skos:broader', [iri('activity', id, 'data', wider.id)]] as const;
  return { ...made, members: [...made.members, above] };
}

/** The class that surely holds the category, and the term that only comes close to it. */
function termsOf({ id, broader }: DataTerm): { readonly exact: Term; readonly close?: Term } {
  const known = [id, ...broader].flatMap((one) => dataCategory(one) ?? []);
  const sure = known.find(({ dpvMatch }) => dpvMatch !== 'close');
  const near = dataCategory(id)?.dpvMatch === 'close' ? dataCategory(id) : undefined;
  return {
    exact: (sure?.dpv ?? 'dpv:PersonalData') as Term,
    ...(near && { close: near.dpv as Term }),
  };
}

function necessityOf({ declared }: Activity, { optional }: DataTerm): Term | undefined {
  const { statutory, contractual, toEnterContract, technical, voluntary } =
    declared.provision ?? {};
  if (optional || voluntary) return 'dpv:Optional';
  const needed = statutory ?? contractual ?? toEnterContract ?? technical;
  return needed ? 'dpv:Required' : undefined;
}
