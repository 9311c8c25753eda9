import type { Activity, Model } from '../../model/model.ts';
import { broaderData } from '../../model/vocabulary.ts';
import type * as Declared from '../../schema/declaration.ts';

/** One rule of erasure with every `as` followed. */
export interface Rule {
  /** The category of an exception; nothing for the general rule. */
  readonly data: string | undefined;
  readonly period: Declared.Period;
  /** The activity whose rule it is, where it is another's. */
  readonly as: string | undefined;
}

/**
 * The rules of an activity, exceptions first. A rule that is another activity's brings those of its
 * exceptions that concern data of this one; a circle of references ends without a rule.
 */
export function rulesOf(model: Model, activity: Activity): readonly Rule[] {
  return rules(model, activity, []);
}

function rules(model: Model, activity: Activity, seen: readonly string[]): readonly Rule[] {
  const { retention } = activity.declared;
  if (!retention || seen.includes(activity.id)) return [];
  const path = [...seen, activity.id];
  const { except, as, ...general } = retention;
  const own = Object.entries(except ?? {}).flatMap(([data, rule]) =>
    exception(model, data, rule, path),
  );
  const taken = as ? followed(model, as, path).map((rule) => ({ ...rule, as })) : [];
  const others = taken.filter(
    ({ data }) =>
      data !== undefined &&
      own.every((rule) => rule.data !== data) &&
      concerns(model, data, activity),
  );
  const rule = taken.find(({ data }) => data === undefined);
  const period = { ...rule?.period, ...general };
  return [...own, ...others, { data: undefined, period, as }].filter((one) => says(one.period));
}

function exception(
  model: Model,
  data: string,
  { as, ...own }: Declared.Period,
  path: readonly string[],
): readonly Rule[] {
  if (!as) return [{ data, period: own, as }];
  const rule = ruleFor(model, data, followed(model, as, path));
  return rule ? [{ data, period: { ...rule.period, ...own }, as }] : [];
}

function followed(model: Model, id: string, path: readonly string[]): readonly Rule[] {
  const activity = model.activities.find((one) => one.id === id);
  return activity ? rules(model, activity, path) : [];
}

/** The rule for a category: the exception that is nearest to it, else the general rule. */
function ruleFor(model: Model, id: string, among: readonly Rule[]): Rule | undefined {
  const terms = [id, ...broaderData(id, model.declaration)];
  const nearest = terms.flatMap((term) => among.find(({ data }) => data === term) ?? []);
  return nearest[0] ?? among.find(({ data }) => data === undefined);
}

/** True if the category, or a broader or narrower one, is among the data of the activity. */
function concerns(model: Model, id: string, { data }: Activity): boolean {
  const broader = broaderData(id, model.declaration);
  return data.some(
    (term) => term.id === id || term.broader.includes(id) || broader.includes(term.id),
  );
}

function says({ none, period, until }: Declared.Period): boolean {
  return Boolean(none ?? period ?? until);
}
