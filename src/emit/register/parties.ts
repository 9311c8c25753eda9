import type { Recipient, Role } from '../../model/model.ts';
import { type Scope, says } from './scope.ts';

/** Somebody who receives data, as an activity refers to them. */
export interface Party {
  readonly id: string;
  readonly name: string | undefined;
  readonly role: Role | undefined;
  readonly category: string | undefined;
  /** ISO 3166-1 alpha-2 code of the seat. */
  readonly country: string | undefined;
}

/** A recipient in the words of the register. */
export function partyOf(scope: Scope, recipient: Recipient): Party {
  const { id, name, role, country } = recipient;
  return { id, name, role, category: says(scope, recipient.category), country };
}

/** What a recipient is called: its name, else its category, and its id where neither is declared. */
export function partyName({ name, category, id }: Pick<Party, 'id' | 'name' | 'category'>): string {
  return name ?? category ?? id;
}
