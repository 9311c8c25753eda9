import { measure as knownMeasure } from '../../catalog/measures.ts';
import { durationText } from '../../model/drafting/duration.ts';
import type { Activity } from '../../model/model.ts';
import { partyName, partyOf } from './parties.ts';
import { bracketed, joined, listed, type Scope, says } from './scope.ts';

/** A security measure (Art. 30(1)(g), 32(1) GDPR). */
export interface MeasureFacts {
  readonly id: string;
  readonly measure: string;
  /** Details for the register only. */
  readonly details: string | undefined;
  /** Of special weight for the activity. */
  readonly weighty: true | undefined;
}

/** How erasure is carried out, for the activity and in general. */
export interface DeletionFacts {
  readonly procedure: string | undefined;
  /** ISO 8601: how long erased data live on in backups. */
  readonly backups: string | undefined;
  readonly legalHold: true | undefined;
}

/** A system in which the data are kept, with the recipient whose it is. */
export interface SystemFacts {
  readonly system: string;
  readonly of: string | undefined;
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
    .map((id) => mark({ id, measure: knownMeasure(id)?.label ?? id, details: undefined }));
  return listed([...marked, ...own]);
}

function mark(one: Omit<MeasureFacts, 'weighty'>): MeasureFacts {
  return { ...one, weighty: true };
}

/** The procedure of erasure, the time in backups and what stops erasure. */
export function deletionFacts(scope: Scope, { declared }: Activity): DeletionFacts | undefined {
  const { erasure } = scope.model.declaration;
  const procedure = declared.register?.deletion;
  const legalHold = erasure?.legalHold ? true : undefined;
  if (!procedure && !erasure?.backups && !legalHold) return undefined;
  return { procedure, backups: erasure?.backups, legalHold };
}

/** The systems of the activity and those that are named with its recipients. */
export function systemsFacts(
  scope: Scope,
  { declared, recipients }: Activity,
): readonly SystemFacts[] | undefined {
  const own = (declared.register?.systems ?? []).map((system) => ({ system, of: undefined }));
  const theirs = recipients.flatMap((recipient) =>
    (recipient.declared.register?.systems ?? []).map((system) => ({
      system,
      of: partyName(partyOf(scope, recipient)),
    })),
  );
  return listed([...own, ...theirs]);
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

/** How data are erased. */
export function deletionCell(
  { labels, language }: Scope,
  facts: DeletionFacts | undefined,
): string {
  if (!facts) return '';
  const { procedure, backups, legalHold } = facts;
  const { retention } = labels;
  const duration = backups && `${durationText(backups, language)} (${backups})`;
  return joined([
    procedure,
    duration && retention.backups(duration),
    legalHold && retention.legalHold,
  ]);
}

/** Each system, with the company that runs it where that is declared. */
export function systemsCell(facts: readonly SystemFacts[] | undefined): string {
  return joined((facts ?? []).map(({ system, of }) => bracketed(system, [of])));
}
