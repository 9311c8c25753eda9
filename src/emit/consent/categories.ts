import { COOKIE_GROUPS } from '../../model/cookies.ts';
import type { Cookie, CookieGroupWord, Model, Recipient } from '../../model/model.ts';

/** A category of consent with what is declared in it. */
export interface Category {
  readonly id: CookieGroupWord;
  readonly needsConsent: boolean;
  /** All that is declared, which people are told. */
  readonly cookies: readonly Cookie[];
  /** What people decide on. */
  readonly services: readonly ConsentService[];
}

/** Those of a category that the same recipients can read: one can say yes or no to each. */
export interface ConsentService {
  /** Ids of the recipients, or `controller` where no recipient can read them. */
  readonly id: string;
  readonly readers: readonly Recipient[];
  readonly cookies: readonly Cookie[];
}

/** Techniques of messages, for which consent may be asked where people sign up. */
const IN_MESSAGES: ReadonlySet<Cookie['storage']> = new Set(['pixel', 'linkParameter']);

/** The declared categories in the order of the policy: what is necessary, and what is asked for. */
export function categoriesOf(model: Model): readonly Category[] {
  const asked = askedCookies(model);
  return COOKIE_GROUPS.flatMap((id) => {
    const cookies = model.cookies.filter(({ group }) => group === id);
    const needsConsent = id !== 'necessary';
    const decided = needsConsent ? asked.filter(({ group }) => group === id) : cookies;
    if (decided.length === 0) return [];
    return [{ id, needsConsent, cookies, services: servicesOf(decided) }];
  });
}

/** What a consent manager asks for: all that waits for consent, unless it is asked for elsewhere. */
export function askedCookies({ cookies, activities }: Model): readonly Cookie[] {
  return cookies.filter(({ group, storage, activity }) => {
    if (group === 'necessary') return false;
    const bases = activities.find(({ id }) => id === activity)?.bases ?? [];
    const give = bases.find(({ word }) => word === 'consent')?.consent?.give;
    return !IN_MESSAGES.has(storage) || give === undefined || give === 'consentManager';
  });
}

/** Why there is nothing to ask consent for, the end of a sentence; nothing where there is. */
export function whyNothingToAsk(model: Model): string | undefined {
  const { declaration, cookies } = model;
  if (declaration.cookies?.none) return 'the declaration says that nothing is stored on devices';
  if (cookies.length === 0) return 'the declaration does not say what is stored on devices';
  if (askedCookies(model).length > 0) return undefined;
  return 'nothing that the declaration lists waits for consent in a consent manager';
}

function servicesOf(cookies: readonly Cookie[]): readonly ConsentService[] {
  const ids = [...new Set(cookies.map(serviceId))];
  return ids.map((id) => {
    const own = cookies.filter((cookie) => serviceId(cookie) === id);
    return { id, readers: own[0]?.readers ?? [], cookies: own };
  });
}

function serviceId({ readers }: Cookie): string {
  return readers.map(({ id }) => id).join('+') || 'controller';
}
