import { durationText } from '../../model/drafting/duration.ts';
import type { Activity, Cookie } from '../../model/model.ts';
import { partyName, partyOf } from './parties.ts';
import {
  bracketed,
  isNone,
  joined,
  listed,
  type Named,
  type None,
  noneCell,
  noneOf,
  type Scope,
  says,
} from './scope.ts';

/** A cookie or another access to a device (Art. 5(3) ePrivacy Directive). */
export interface CookieFacts {
  readonly name: string;
  readonly group: Cookie['group'];
  readonly storage: Cookie['storage'];
  /** ISO 8601, `session`, or `none` where nothing is stored. */
  readonly duration: string | undefined;
  readonly domain: string | undefined;
  readonly purpose: string | undefined;
  readonly exemption: Cookie['declared']['exemption'];
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

function cookieFacts(scope: Scope, cookie: Cookie): CookieFacts {
  const { name, group, storage, duration, purpose, byController, declared } = cookie;
  const readers = cookie.readers.map((reader) => partyOf(scope, reader));
  return {
    name,
    group,
    storage,
    duration,
    domain: declared.domain,
    purpose: says(scope, purpose),
    exemption: declared.exemption,
    byController: byController || undefined,
    readers: listed(readers.map((party) => ({ id: party.id, label: partyName(party) }))),
    beforeConsent: declared.beforeConsent,
  };
}

/** Each cookie: what it does (group; exemption; technique; lifetime; domain; who reads it). */
export function cookiesCell(
  scope: Scope,
  facts: readonly CookieFacts[] | None | undefined,
): string {
  if (!facts) return '';
  if (isNone(facts)) return noneCell(scope, facts);
  return joined(facts.map((cookie) => cookieText(scope, cookie)));
}

function cookieText(scope: Scope, cookie: CookieFacts): string {
  const { cookies: words } = scope.labels;
  const { name, purpose, exemption, domain, byController, readers } = cookie;
  const names = (readers ?? []).map(({ label }) => label);
  const all = byController ? [words.controller, ...names] : names;
  return bracketed(purpose ? `${name}: ${purpose}` : name, [
    words.groups[cookie.group],
    exemption && words.exempt(words.exemptions[exemption]),
    words.storage[cookie.storage],
    cookie.duration && lifetime(scope, cookie.duration),
    domain && words.domain(domain),
    all.length > 0 ? words.readers(all.join(', ')) : undefined,
    cookie.beforeConsent ? words.beforeConsent : undefined,
  ]);
}

function lifetime({ labels, language }: Scope, duration: string): string {
  if (duration === 'session') return labels.cookies.session;
  if (duration === 'none') return labels.cookies.notStored;
  return `${durationText(duration, language)} (${duration})`;
}
