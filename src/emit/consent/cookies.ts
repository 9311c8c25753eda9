import type { Cookie, CookieGroupWord, Model, Text } from '../../model/model.ts';
import { hasWords } from '../../model/text.ts';
import type * as Declared from '../../schema/declaration.ts';
import { isSafeUrl } from '../../text/safe-url.ts';
import { type Party, partyOf } from './party.ts';

/** The cookies and the like that are declared (Art. 5(3) ePrivacy Directive); what is not is missing. */
export interface Cookies {
  readonly formatVersion: '1.0';
  readonly kind: 'cookies';
  readonly generated: string;
  /** Languages of the declaration, the main one first; texts have those that are written. */
  readonly languages: readonly string[];
  readonly controller: string | undefined;
  readonly notice: string | undefined;
  /** That nothing is stored or read, where this is declared. */
  readonly none: true | undefined;
  readonly reason: Text | undefined;
  readonly cookies: readonly CookieEntry[];
}

/** One entry, in the order of the policy: by category. */
export interface CookieEntry {
  /** As on the device; a star at the end makes it a prefix. */
  readonly name: string;
  readonly category: CookieGroupWord;
  readonly needsConsent: boolean;
  readonly storage: Cookie['storage'];
  /** ISO 8601, `session`, or `none` where nothing is stored. */
  readonly duration: string | undefined;
  readonly renewed: boolean | undefined;
  readonly domain: string | undefined;
  readonly party: Party | undefined;
  /** Completes “it …”. */
  readonly purpose: Text | undefined;
  readonly exemption: Declared.Cookie['exemption'];
  readonly activity: ServedActivity | undefined;
  readonly readers: readonly Reader[] | undefined;
}

/** The activity that the entry serves; its purpose completes “to …”. */
export interface ServedActivity {
  readonly id: string;
  readonly title: Text | undefined;
  readonly purpose: Text | undefined;
}

/** Who can read the entry: the controller or a recipient. */
export interface Reader {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: Text | undefined;
  /** Product of the catalogue. */
  readonly service: string | undefined;
  readonly privacyPolicy: Text | undefined;
}

/** The declared cookies as data. `date` is the day of the build. */
export function cookiesOf(model: Model, date: string): Cookies {
  const { declaration, languages } = model;
  const none = declaration.cookies?.none;
  return {
    formatVersion: '1.0',
    kind: 'cookies',
    generated: date,
    languages,
    controller: declaration.controller?.name,
    notice: declaration.notice?.url,
    none: none ? true : undefined,
    reason: worded(none),
    cookies: model.cookies.map((cookie) => entryOf(model, cookie)),
  };
}

function entryOf(model: Model, cookie: Cookie): CookieEntry {
  const { name, group, storage, duration, purpose, declared } = cookie;
  return {
    name,
    category: group,
    needsConsent: group !== 'necessary',
    storage,
    duration,
    renewed: declared.renewed,
    domain: declared.domain,
    party: partyOf(model, cookie),
    purpose: worded(purpose),
    exemption: declared.exemption,
    activity: activityOf(model, cookie),
    readers: readersOf(model, cookie),
  };
}

function activityOf(model: Model, cookie: Cookie): ServedActivity | undefined {
  const activity = model.activities.find(({ id }) => id === cookie.activity);
  if (!activity) return undefined;
  const { id, title, declared } = activity;
  return { id, title: worded(title), purpose: worded(declared.purpose) };
}

function readersOf({ declaration }: Model, cookie: Cookie): readonly Reader[] | undefined {
  const controller = { id: 'controller', name: declaration.controller?.name };
  const rest = { category: undefined, service: undefined, privacyPolicy: undefined };
  const readers = [
    ...(cookie.byController ? [{ ...controller, ...rest }] : []),
    ...cookie.readers.map(({ id, name, category, service, privacyPolicy }) => ({
      id,
      name,
      category: worded(category),
      service: service?.title,
      privacyPolicy: addresses(privacyPolicy),
    })),
  ];
  return readers.length > 0 ? readers : undefined;
}

function worded(text: Text | undefined): Text | undefined {
  return hasWords(text) ? text : undefined;
}

/** Only addresses that may be linked to. */
function addresses(text: Text | undefined): Text | undefined {
  return worded(Object.fromEntries(Object.entries(text ?? {}).filter(([, url]) => isSafeUrl(url))));
}
