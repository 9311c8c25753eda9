import type { Page } from 'playwright-core';
import type { Cookie, CookieGroupWord, Model } from '../../src/model/model.ts';

/** What a consent manager adds to the page that it stands in. */
export interface Tool {
  readonly head: string;
  /** The attributes by which a script waits for a yes to its category and service. */
  readonly waits: (category: string, service: string) => string;
  readonly scripts: string;
}

/** A page as a site would have it: what its scripts set waits for the consent manager. */
export function hostPage(model: Model, { head, waits, scripts }: Tool): string {
  const waiting = served(model).map(([key, cookies]) => {
    const [category = '', service = ''] = key.split(' ');
    return `<script type="text/plain" ${waits(category, service)}>${setter(cookies)}</script>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>
${waiting.join('\n')}
<a href="https://www.jusseum.example/#manage-cookies">Manage cookies</a>
${scripts}</body></html>`;
}

/** Presses a button of a dialog, by its whole name. */
export const click = (page: Page, dialog: string, name: string) =>
  page.locator(dialog).getByRole('button', { name, exact: true }).click();

/** What may stand on a device after a yes to categories, and the choice itself. */
export const declaredFor =
  ({ cookies }: Model, choice: string) =>
  (...groups: readonly CookieGroupWord[]): readonly string[] => {
    const accepted = cookies.filter(
      ({ group, storage }) => groups.includes(group) && storage !== 'pixel',
    );
    return [choice, ...accepted.map(onDevice)].sort();
  };

/** What an entry is called on the device where the test's page sets it. */
const onDevice = ({ name }: Cookie) => name.replace(/\*$/, 'X1');

/** A script of the host page that sets what a service is declared to set. */
function setter(cookies: readonly Cookie[]): string {
  return cookies
    .map((cookie) => {
      const name = JSON.stringify(onDevice(cookie));
      if (cookie.storage === 'localStorage') return `localStorage.setItem(${name}, "1");`;
      // Google's tags take the widest domain that the browser allows.
      const domain = cookie.name.startsWith('_g') ? '; domain=.jusseum.example' : '';
      return cookie.storage === 'cookie'
        ? `document.cookie = ${name} + "=1; path=/; max-age=3600${domain}";`
        : '';
    })
    .join('\n');
}

/** Groups of entries that the same recipients can read, in a category. */
function served(model: Model): readonly (readonly [service: string, Cookie[]])[] {
  const groups = new Map<string, Cookie[]>();
  for (const cookie of model.cookies.filter(({ group }) => group !== 'necessary')) {
    const service = cookie.readers.map(({ id }) => id).join('+') || 'controller';
    const key = `${cookie.group} ${service}`;
    groups.set(key, [...(groups.get(key) ?? []), cookie]);
  }
  return [...groups];
}
