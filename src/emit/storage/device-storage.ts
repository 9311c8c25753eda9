import { kinds } from '../../catalog/kinds.ts';
import { durationDays } from '../../model/drafting/duration.ts';
import type { Cookie, Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';
import { type Scope, says, scopeOf } from '../register/scope.ts';

/** One item of storage; a member that is missing was not declared. */
interface Disclosure {
  readonly identifier: string;
  readonly type: 'cookie' | 'web';
  readonly maxAgeSeconds: number | null | undefined;
  readonly cookieRefresh: boolean | undefined;
  readonly domains: readonly string[] | undefined;
  readonly purposes: readonly number[];
  readonly specialPurposes: readonly number[] | undefined;
  readonly description: string | undefined;
}

const TYPES: Readonly<Partial<Record<Cookie['storage'], Disclosure['type']>>> = {
  cookie: 'cookie',
  localStorage: 'web',
  sessionStorage: 'web',
  indexedDB: 'web',
  cacheStorage: 'web',
};

/** Why there is no file, the end of a sentence; nothing where there is one. */
export function withheld({ declaration, cookies }: Model): string | undefined {
  if (declaration.cookies?.none || cookies.length > 0) return undefined;
  return 'the declaration does not say what is stored on devices';
}

/**
 * The storage of a vendor of IAB Europe's Transparency and Consent Framework: its Vendor Device
 * Storage and Operational Disclosures 1.1 (January 2026, read on 2026-11-29). What other controllers
 * alone read is theirs to disclose. Required facts that are not declared are named; no file where
 * nothing is said of cookies.
 */
const deviceStorage: Emit = ({ model }, languages) => {
  if (withheld(model)) return [];
  const scope = scopeOf(model, languages[0] ?? model.languages[0] ?? 'en');
  const disclosures = model.cookies.flatMap((cookie) => disclosureOf(scope, cookie));
  const hosts = new Set(disclosures.flatMap(({ domains = [] }) => domains));
  const lacking = disclosures.flatMap(notDeclared);
  const file = {
    disclosures,
    domains: [...hosts].map((domain) => ({ domain })),
    'x-notDeclared': lacking.length > 0 ? lacking : undefined,
  };
  return [{ path: 'public/deviceStorage.json', text: `${JSON.stringify(file, null, 2)}\n` }];
};

export default deviceStorage;

function disclosureOf(scope: Scope, cookie: Cookie): readonly Disclosure[] {
  const { name, storage, purpose, declared } = cookie;
  const type = TYPES[storage];
  if (!type || !isOwn(cookie) || /^\**$/.test(name)) return [];
  const domain = declared.domain?.replace(/^\./, '*.');
  return [
    {
      identifier: name,
      type,
      maxAgeSeconds: type === 'cookie' ? maxAge(cookie.duration) : null,
      cookieRefresh: type === 'cookie' ? declared.renewed : undefined,
      domains: domain ? [domain] : undefined,
      purposes: purposesOf(scope.model, cookie),
      specialPurposes: specialPurposesOf(cookie),
      description: says(scope, purpose),
    },
  ];
}

/** Read by the controller, or by somebody for it. */
function isOwn({ byController, readers }: Cookie): boolean {
  return byController || readers.some(({ role }) => role === 'processor');
}

/** Zero is the session; a month counts as 30.44 days. */
function maxAge(duration: string | undefined): number | undefined {
  if (duration === 'session') return 0;
  const days = duration ? durationDays(duration) : undefined;
  return days === undefined ? undefined : Math.round(days * 86_400);
}

/** Purpose 1 is the mark of storage that needs consent; the others follow from the kinds. */
function purposesOf({ activities }: Model, cookie: Cookie): readonly number[] {
  if (cookie.group === 'necessary') return [];
  const used = activities.find(({ id }) => id === cookie.activity)?.kinds ?? [];
  const numbers = kinds
    .filter(({ id }) => used.includes(id))
    .flatMap(({ tcf = [] }) => tcf.filter((purpose) => typeof purpose === 'number'));
  const others = numbers.filter((purpose) => purpose !== 1);
  const all = cookie.declared.exemption ? others : [1, ...others];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Security is special purpose 1, keeping the choice special purpose 3. */
function specialPurposesOf({ declared }: Cookie): readonly number[] | undefined {
  if (declared.exemption === 'security') return [1];
  return declared.exemption === 'consentChoice' ? [3] : undefined;
}

/** JSON pointers of what the specification requires and is not declared. */
function notDeclared(item: Disclosure, at: number): readonly string[] {
  const required = {
    maxAgeSeconds: item.maxAgeSeconds,
    cookieRefresh: item.type === 'cookie' ? item.cookieRefresh : false,
    domains: item.domains,
  };
  return Object.entries(required).flatMap(([member, value]) =>
    value === undefined ? [`/disclosures/${at}/${member}`] : [],
  );
}
