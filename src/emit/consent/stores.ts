import type { Cookie, Model } from '../../model/model.ts';
import { categoriesOf } from './categories.ts';
import { cookieName, isErasable } from './cookie-name.ts';

/** Stores of a browser that consent managers do not erase themselves. */
const STORES: ReadonlySet<string> = new Set([
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
]);

/** An entry of such a store that waits for consent, with the service that it belongs to. */
export interface StoreEntry {
  readonly category: string;
  readonly service: string;
  readonly storage: Cookie['storage'];
  readonly name: string | RegExp;
}

/** The declared entries of such stores. */
export function storeEntries(model: Model): readonly StoreEntry[] {
  const asked = categoriesOf(model).filter(({ needsConsent }) => needsConsent);
  return asked.flatMap(({ id: category, services }) =>
    services.flatMap(({ id: service, cookies }) =>
      cookies
        .filter(({ storage, name }) => STORES.has(storage) && isErasable(name))
        .map(({ storage, name }) => ({ category, service, storage, name: cookieName(name) })),
    ),
  );
}

/** A function for a page that erases such an entry. */
export const ERASE = `function erase({ storage, name }) {
  const matches = (key) => (name instanceof RegExp ? name.test(key) : name === key);
  if (storage === "indexedDB") {
    indexedDB.databases().then((all) => {
      for (const one of all) if (matches(one.name)) indexedDB.deleteDatabase(one.name);
    });
  } else if (storage === "cacheStorage") {
    caches.keys().then((keys) => {
      for (const key of keys) if (matches(key)) caches.delete(key);
    });
  } else {
    const store = window[storage];
    for (const key of Object.keys(store)) if (matches(key)) store.removeItem(key);
  }
}
`;
