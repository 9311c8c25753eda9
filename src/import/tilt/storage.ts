import { isDuration } from '../forms.ts';
import { joinedTexts, type Members, type Plain, todo } from '../plain.ts';
import { flagOf, items, member, note, openFact, type Spot, textOf, textsOf } from '../spot.ts';

/** A rule of storage, and the category it is for where that is not the one of the entry. */
export interface StorageRule {
  readonly rule: Plain;
  readonly about: Spot | undefined;
}

/** The rules that `storage` of an entry holds; several for the same data become an open fact. */
export function storageOf(spot: Spot): readonly StorageRule[] {
  const all = items(spot).map((item) => {
    const category = member(item, 'x-dataCategory');
    return { ...readRule(item), about: category.value === undefined ? undefined : category };
  });
  const narrower = all.flatMap(({ rule, about }) => (rule && about ? [{ rule, about }] : []));
  const [first, ...others] = all.filter(({ rule, about }) => rule && !about);
  if (!first?.rule) return narrower;
  const told = [first, ...others].flatMap((one) => one.told);
  const rule = others.length > 0 ? openFact('which of these counts when', told) : first.rule;
  return [{ rule, about: undefined }, ...narrower];
}

interface Read {
  readonly rule: Plain | undefined;
  /** Everything of which the rule is made. */
  readonly told: readonly Spot[];
}

function readRule(spot: Spot): Read {
  const how = member(spot, 'aggregationFunction');
  const which = textOf(how)?.toLowerCase() ?? 'max';
  if (which !== 'max' && which !== 'min') note(how, 'Only min and max have a meaning here.');
  const nothing = member(spot, 'x-notStored');
  if (flagOf(member(nothing, 'available'))) {
    return { rule: { none: textOf(member(nothing, 'description')) ?? {} }, told: [] };
  }
  const own = {
    because: textOf(member(spot, 'x-because')),
    note: textOf(member(spot, 'x-note')),
  };
  const periods = items(member(spot, 'temporal')).map(readPeriod);
  const events = textsOf(member(spot, 'purposeConditional'));
  const law = ['legalBasisConditional', 'x-law'].flatMap((name) => textsOf(member(spot, name)));
  const conditions = ['purposeConditional', 'legalBasisConditional'].flatMap((name) =>
    items(member(spot, name)),
  );
  const told = [...periods.flatMap((one) => one.told), ...conditions];
  if (told.length === 0) return { rule: undefined, told };
  const [first, ...others] = periods;
  const isOpen = others.length > 0 || first?.ttl === undefined;
  if (first && isOpen) return { rule: openFact('how long, or until when', told), told };
  const { because, note: remark } = own;
  const period = periodRule(first, events, which, Boolean(because ?? remark));
  return {
    rule: {
      ...period,
      law: law.length > 0 ? law : undefined,
      because,
      note: remark ?? period.note,
    },
    told,
  };
}

/** With “max” beside a period, events do not end storage sooner: they stand as they are told. */
function periodRule(
  period: Period | undefined,
  events: readonly string[],
  which: string,
  isExplained: boolean,
): Members {
  const until = joinedTexts(events);
  if (!period) return { until: until ?? todo('until when') };
  const { ttl, from, description } = period;
  // Where its parts are given, the description only says them again.
  const told = from || isExplained ? undefined : description;
  if (!until || which === 'min') return { until, period: ttl, from, note: told };
  return { period: ttl, from, note: joinedTexts([told ?? [], events].flat()) };
}

interface Period {
  /** Nothing where it is no duration of years, months, weeks and days. */
  readonly ttl: string | undefined;
  readonly from: string | undefined;
  readonly description: string | undefined;
  readonly told: readonly Spot[];
}

function readPeriod(spot: Spot): Period {
  const at = member(spot, 'ttl');
  const text = textOf(at) ?? (typeof spot.value === 'string' ? textOf(spot) : undefined);
  const from = textOf(member(spot, 'x-from'));
  const words = member(spot, 'description');
  const ttl = text && isDuration(text) ? text : undefined;
  if (text && !ttl) note(at, 'This is no duration of years, months, weeks and days.');
  const told = [typeof spot.value === 'string' ? spot : at, words];
  return { ttl, from, description: textOf(words), told: told.filter(isTold) };
}

function isTold({ value }: Spot): boolean {
  return value !== undefined;
}
