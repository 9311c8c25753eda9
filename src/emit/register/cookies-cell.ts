import { durationText } from '../../model/drafting/duration.ts';
import { bracketed, joined, noneCell } from './cell-text.ts';
import type { CookieFacts } from './cookies.ts';
import { isNone, type None, type Scope } from './scope.ts';

/** Each cookie: what it does (group; exemption; technique; lifetime; domain; who reads it). */
export function cookiesCell(
  scope: Scope,
  facts: readonly CookieFacts[] | None | undefined,
): string {
  if (!facts) return '';
  if (isNone(facts)) return noneCell(scope, facts);
  return joined(facts.map((cookie) => cookieText(scope, cookie)));
}

/** One cookie with all that is declared of it. */
export function cookieText(scope: Scope, cookie: CookieFacts): string {
  const { cookies: words, conditionsMet } = scope.labels;
  const { name, purpose, exemption, domain, byController, readers } = cookie;
  const names = (readers ?? []).map(({ label }) => label);
  const all = byController ? [words.controller, ...names] : names;
  const conditions = (cookie.conditions ?? []).map((one) => words.conditions[one]);
  return bracketed(purpose ? `${name}: ${purpose}` : name, [
    words.groups[cookie.group],
    exemption && words.exempt(words.exemptions[exemption]),
    conditions.length > 0 ? conditionsMet(conditions.join(', ')) : undefined,
    words.storage[cookie.storage],
    cookie.duration && lifetime(scope, cookie.duration, cookie.renewed),
    domain && words.domain(domain),
    all.length > 0 ? words.readers(all.join(', ')) : undefined,
    cookie.beforeConsent ? words.beforeConsent : undefined,
  ]);
}

function lifetime(
  { labels, language }: Scope,
  duration: string,
  renewed: boolean | undefined,
): string {
  const { cookies: words } = labels;
  if (duration === 'session') return words.session;
  if (duration === 'none') return words.notStored;
  const length = durationText(duration, language);
  return `${renewed ? words.renewed(length) : length} (${duration})`;
}
