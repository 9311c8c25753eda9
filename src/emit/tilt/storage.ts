import type { DataTerm } from '../../model/model.ts';
import { broaderData, dataTerm } from '../../model/vocabulary.ts';
import type { Entry } from '../register/entry.ts';
import type { KeptFacts, PeriodFacts } from '../register/retention.ts';
import { isNone, type Scope } from '../register/scope.ts';
import type { Json } from './canonical.ts';

type Members = Readonly<Record<string, Json | undefined>>;

/**
 * How long a category is kept: by its nearest rule, and by those of narrower categories. Without a
 * category, by every rule.
 */
export function storagePart(
  scope: Scope,
  { retention, dataCategories }: Entry,
  term: DataTerm | undefined,
): readonly Json[] {
  const kept = retention ?? [];
  const special = kept.filter(({ applies }) => applies === 'category');
  const general = kept.find(({ applies }) => applies !== 'category');
  const nearest = [term?.id ?? [], term?.broader ?? []]
    .flat()
    .flatMap((id) => special.find((one) => idOf(one) === id) ?? []);
  const own = nearest[0] ?? general;
  const listed = (dataCategories ?? []).map(({ id }) => id);
  const narrower = special.filter((one) => {
    const id = idOf(one);
    if (id === undefined || listed.includes(id)) return false;
    return term === undefined || broaderData(id, scope.model.declaration).includes(term.id);
  });
  return [
    ...(own ? [rulePart(scope, own, {})] : []),
    ...narrower.map((one) => rulePart(scope, one, narrowed(scope, one))),
  ];
}

function idOf({ data }: KeptFacts): string | undefined {
  return data?.[0]?.id;
}

/** The category that a rule is for, where it is not the one at hand. */
function narrowed({ model }: Scope, { data }: KeptFacts): Members {
  const [term] = data ?? [];
  if (!term) return {};
  const { id, broader, special } = dataTerm(term.id, model.declaration);
  return { 'x-dataCategory': { id, label: term.label, broader, special } };
}

function rulePart(scope: Scope, { rule }: KeptFacts, about: Members): Json {
  if (isNone(rule)) {
    return {
      temporal: [],
      purposeConditional: [],
      legalBasisConditional: [],
      aggregationFunction: 'max',
      'x-notStored': { available: true, description: rule.reason },
      ...about,
    };
  }
  return { ...periodPart(scope, rule), ...about };
}

/** With an event beside a period, whichever comes first counts: the least. */
function periodPart({ labels }: Scope, rule: PeriodFacts): Members {
  const { period, from, until, law, because, note } = rule;
  const description = [
    from && alone(labels.retention.from('', from)),
    because && alone(labels.retention.because(because)),
    note,
  ];
  return {
    temporal: period
      ? [{ description: description.filter(Boolean).join('; '), ttl: period, 'x-from': from }]
      : [],
    purposeConditional: until ? [until] : [],
    legalBasisConditional: [],
    aggregationFunction: period && until ? 'min' : 'max',
    'x-law': law,
    'x-because': because,
    'x-note': note,
  };
}

/** Words that go on from others, without them. */
function alone(words: string): string {
  return words.replace(/^, /, '');
}
