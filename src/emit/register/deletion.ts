import { durationText } from '../../model/drafting/duration.ts';
import type { Activity } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import type { Scope } from './scope.ts';

/** How erasure is carried out, for the activity and in general. */
export interface DeletionFacts {
  readonly procedure: string | undefined;
  /** ISO 8601: how long erased data live on in backups. */
  readonly backups: string | undefined;
  readonly legalHold: true | undefined;
}

/** The procedure of erasure, the time in backups and what stops erasure. */
export function deletionFacts(scope: Scope, { declared }: Activity): DeletionFacts | undefined {
  const { erasure } = scope.model.declaration;
  const procedure = declared.register?.deletion;
  const legalHold = erasure?.legalHold ? true : undefined;
  if (!procedure && !erasure?.backups && !legalHold) return undefined;
  return { procedure, backups: erasure?.backups, legalHold };
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
