import { measure as knownMeasure } from '../../catalog/measures.ts';
import type { Activity } from '../../model/model.ts';
import { bracketed, joined } from './cell-text.ts';
import { listed, type Named, type Scope, says } from './scope.ts';

/** A security measure (Art. 30(1)(g), 32(1) GDPR). */
export interface MeasureFacts {
  readonly id: string;
  readonly measure: string;
  /** Details for the register only. */
  readonly details: string | undefined;
  /** Of special weight for the activity. */
  readonly weighty: true | undefined;
}

/** The measures that protect everything. */
export function generalMeasures(scope: Scope): readonly MeasureFacts[] {
  return scope.model.measures.flatMap(({ id, text, register }) => {
    const measure = says(scope, text);
    return measure ? [{ id, measure, details: register, weighty: undefined }] : [];
  });
}

/** The general measures and those of the activity, with which of them weigh most here. */
export function measuresFacts(
  scope: Scope,
  activity: Activity,
): readonly MeasureFacts[] | undefined {
  const weighty = activity.declared.measures ?? [];
  const general = generalMeasures(scope);
  const marked = general.map((one) => (weighty.includes(one.id) ? mark(one) : one));
  const own = weighty
    .filter((id) => general.every((one) => one.id !== id))
    .map((id) => mark({ id, measure: measureOf(scope, id).label, details: undefined }));
  return listed([...marked, ...own]);
}

function mark(one: Omit<MeasureFacts, 'weighty'>): MeasureFacts {
  return { ...one, weighty: true };
}

/** A measure by its id, in the declared words or those of the catalogue. */
export function measureOf(scope: Scope, id: string): Named {
  const own = scope.model.measures.find((one) => one.id === id);
  return { id, label: says(scope, own?.text) ?? knownMeasure(id)?.label ?? id };
}

/** Each measure with its details; those that weigh most here say so. */
export function measuresCell(
  { labels }: Scope,
  facts: readonly MeasureFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map(({ measure, details, weighty }) =>
      bracketed(measure, [details, weighty && labels.measures.weighty]),
    ),
  );
}
