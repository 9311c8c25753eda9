import type * as Declared from '../../schema/declaration.ts';
import { type ContactFacts, contactCell, contactFacts } from './contact.ts';
import { type None, noneOf, type Scope, says } from './scope.ts';

/** The data protection officer (Art. 30(1)(a), 37(7) GDPR). */
export interface OfficerFacts extends ContactFacts {
  readonly external: boolean | undefined;
  /** Mark on letters to the controller's address. */
  readonly attention: string | undefined;
  readonly otherRole: string | undefined;
  readonly notifiedToAuthority: string | undefined;
}

/** The officer, or that there is none. */
export function officerFacts(scope: Scope, declared: Declared.Dpo): OfficerFacts | None {
  if (declared.none) return noneOf(scope, declared.none);
  const { external, otherRole, notifiedToAuthority } = declared;
  const attention = says(scope, declared.attention);
  return { ...contactFacts(declared), external, attention, otherRole, notifiedToAuthority };
}

/** The officer with all ways to reach them. */
export function officerCell(scope: Scope, officer: OfficerFacts): string {
  const { officer: words } = scope.labels;
  const { external, attention, otherRole, notifiedToAuthority } = officer;
  return contactCell(scope, officer, [
    attention && words.attention(attention),
    external === undefined ? undefined : external ? words.external : words.staff,
    otherRole && words.otherRole(otherRole),
    notifiedToAuthority && words.notified(notifiedToAuthority),
  ]);
}
