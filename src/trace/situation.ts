import type { Activity, Model, Recipient, Transfer } from '../model/model.ts';
import type { Scope } from './scope.ts';

/** What a provision is looked at with: the activities that it concerns, and whom they involve. */
export interface Situation {
  readonly model: Model;
  readonly activities: readonly Activity[];
  /** Recipients, sources and readers of cookies of these activities. */
  readonly recipients: readonly Recipient[];
  readonly transfers: readonly Transfer[];
}

/** The part of a declaration that a scope concerns. */
export function situationIn({ includes, involves }: Scope, model: Model): Situation {
  const activities = model.activities.filter(includes);
  const ids = new Set(activities.map(({ id }) => id));
  const readers = model.cookies
    .filter(({ activity }) => activity === undefined || ids.has(activity))
    .flatMap((cookie) => cookie.readers);
  const involved = new Set([
    ...readers,
    ...activities.flatMap(({ recipients }) => recipients),
    ...activities.flatMap(({ sources }) => sources.flatMap(({ recipient }) => recipient ?? [])),
  ]);
  const recipients = model.recipients.filter(
    (one) => involved.has(one) && (involves?.(one) ?? true),
  );
  return {
    model,
    activities,
    recipients,
    transfers: recipients.flatMap((recipient) => recipient.transfers),
  };
}
