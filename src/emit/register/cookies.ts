import type { Activity, Cookie } from '../../model/model.ts';
import { partyName, partyOf } from './parties.ts';
import { listed, type Named, type None, noneOf, type Scope, says } from './scope.ts';

/** A cookie or another access to a device (Art. 5(3) ePrivacy Directive). */
export interface CookieFacts {
  readonly name: string;
  readonly group: Cookie['group'];
  readonly storage: Cookie['storage'];
  /** ISO 8601, `session`, or `none` where nothing is stored. */
  readonly duration: string | undefined;
  /** Each visit starts its lifetime anew. */
  readonly renewed: boolean | undefined;
  readonly domain: string | undefined;
  readonly purpose: string | undefined;
  readonly exemption: Cookie['declared']['exemption'];
  /** Conditions of measurement without consent that are met. */
  readonly conditions: Cookie['declared']['conditions'];
  readonly byController: true | undefined;
  readonly readers: readonly Named[] | undefined;
  readonly beforeConsent: boolean | undefined;
}

/** The cookies of an activity, or that there are none at all. */
export function cookiesFacts(
  scope: Scope,
  { cookies, active, role }: Activity,
): readonly CookieFacts[] | None | undefined {
  const none = scope.model.declaration.cookies?.none;
  if (none) return active && role === 'controller' ? noneOf(scope, none) : undefined;
  return listed(cookies.map((cookie) => cookieFacts(scope, cookie)));
}

/** One cookie in the words of the register. */
export function cookieFacts(scope: Scope, cookie: Cookie): CookieFacts {
  const { name, group, storage, duration, purpose, byController, declared } = cookie;
  const readers = cookie.readers.map((reader) => partyOf(scope, reader));
  return {
    name,
    group,
    storage,
    duration,
    renewed: declared.renewed,
    domain: declared.domain,
    purpose: says(scope, purpose),
    exemption: declared.exemption,
    conditions: listed(declared.conditions),
    byController: byController || undefined,
    readers: listed(readers.map((party) => ({ id: party.id, label: partyName(party) }))),
    beforeConsent: declared.beforeConsent,
  };
}
