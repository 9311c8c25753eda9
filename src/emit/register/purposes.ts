import type { Activity } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { joined } from './cell-text.ts';
import { listed, type Scope, says } from './scope.ts';

/** Why the data are processed (Art. 30(1)(b) GDPR). */
export interface PurposesFacts {
  readonly purpose: string | undefined;
  /** Words of the vocabulary, such as `marketing.email`. */
  readonly kinds: readonly string[] | undefined;
  readonly directMarketing: Declared.DirectMarketing | undefined;
  readonly note: string | undefined;
}

/** The purpose with its kinds, the channels of direct marketing and the register's note. */
export function purposesFacts(scope: Scope, { declared }: Activity): PurposesFacts | undefined {
  const { kind, directMarketing, register } = declared;
  const purpose = says(scope, declared.purpose);
  const kinds = listed(kind);
  if (!purpose && !kinds && !directMarketing && !register?.note) return undefined;
  return { purpose, kinds, directMarketing, note: register?.note };
}

/** The purpose in the declared words, then direct marketing and the note. */
export function purposesCell({ labels }: Scope, facts: PurposesFacts | undefined): string {
  if (!facts) return '';
  const { purpose, directMarketing, note } = facts;
  const channels = (directMarketing?.channels ?? []).map((channel) => labels.channels[channel]);
  const details = [channels.join(', '), ...(directMarketing?.law ?? [])].filter(Boolean);
  return joined([
    purpose,
    details.length > 0 ? labels.purpose.marketing(details.join(', ')) : undefined,
    note && labels.purpose.note(note),
  ]);
}
