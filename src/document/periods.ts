import { citationText } from '../model/drafting/citation.ts';
import { durationText } from '../model/drafting/duration.ts';
import type { Activity } from '../model/model.ts';
import { dataTerm } from '../model/vocabulary.ts';
import type { Period, Retention } from '../schema/declaration.ts';
import { type Context, raise, refTo, say, stop, word } from './context.ts';
import { fill } from './fill.ts';
import { joinSlots, phrasesOf, raiseSlot } from './links.ts';
import { oneLine, type Slot } from './skeleton.ts';

/** One rule of erasure: which data, and how long. */
export interface KeptPart {
  /** Nothing for the general rule of an activity. */
  readonly data: string | undefined;
  readonly kept: Slot;
  readonly note: string | undefined;
}

/** The rules of erasure of an activity, the general one first; none where nothing is declared. */
export function keptParts(context: Context, activity: Activity): readonly KeptPart[] {
  const { retention } = activity.declared;
  if (!retention) return [];
  const general = partOf(context, undefined, retention);
  const special = Object.entries(retention.except ?? {}).flatMap(([id, rule]) => {
    const label = say(context, dataTerm(id, context.model.declaration).label) ?? id;
    return partOf(context, label, rule);
  });
  return [...general, ...special];
}

/** All rules of an activity in one line: the general one, then each exception with its data. */
export function keptLine(rules: readonly KeptPart[]): Slot | undefined {
  const parts = rules.map(({ data, kept }) =>
    data === undefined
      ? kept
      : { phrases: [{ type: 'text' as const, value: `${data}: ` }, ...phrasesOf(kept)] },
  );
  const line = joinSlots(parts, '; ');
  return line ? raiseSlot(line) : undefined;
}

function partOf(
  context: Context,
  data: string | undefined,
  rule: Retention | Period,
): readonly KeptPart[] {
  const kept = keptSlot(context, rule);
  return kept === undefined ? [] : [{ data, kept, note: stop(raise(say(context, rule.note))) }];
}

function keptSlot(context: Context, rule: Retention | Period): Slot | undefined {
  if (rule.none) return word(context, 'retention', 'not');
  if (rule.as) {
    const link = refTo(context, rule.as);
    if (!link) return undefined;
    const as = { type: 'text' as const, value: `${word(context, 'retention', 'as')} ` };
    return { phrases: [as, ...phrasesOf(link)] };
  }
  return periodText(context, rule);
}

function periodText(context: Context, rule: Period): string | undefined {
  const frame = (key: string, values: Readonly<Record<string, string>>) =>
    fill(word(context, 'retention', key), values);
  const length = rule.period ? durationText(rule.period, context.language) : undefined;
  const from = clause(context, rule.from);
  const until = clause(context, rule.until);
  const period = length && from ? frame('from', { period: length, from }) : length;
  const base =
    until && period
      ? frame('either', { until, period })
      : until
        ? frame('until', { until })
        : period;
  if (!base) return undefined;
  const because = clause(context, rule.because);
  const reasoned = because ? frame('because', { text: base, because }) : base;
  const law = (rule.law ?? []).map((one) => citationText(one, context.language)).join(', ');
  return law ? frame('law', { text: reasoned, law }) : reasoned;
}

function clause(context: Context, text: Period['from']): string | undefined {
  const said = say(context, text);
  return said ? oneLine(said) : undefined;
}
