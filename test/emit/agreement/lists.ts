import { type ActivityFacts, companiesIn, type Facts, inDays, sorted } from './facts.ts';
import { cookieIn } from './page.ts';
import { cookieOf, placesOf } from './register.ts';

interface Listed {
  readonly name: string;
  readonly duration?: string;
  readonly readers?: readonly { readonly id: string; readonly name: string }[];
}

/** The cookies of the list as data. */
export function cookiesOfJson(text: string): Facts['cookies'] {
  const cookies: readonly Listed[] = JSON.parse(text).cookies;
  const found = cookies.map(({ name, duration = '', readers = [] }) => {
    const names = readers.map((one) => (one.id === 'controller' ? one.id : one.name));
    return [name, { duration: inDays(duration), readers: sorted(names) }];
  });
  return Object.fromEntries(found);
}

interface Banner {
  readonly language: { readonly translations: { readonly en: Translation } };
}
interface Translation {
  readonly preferencesModal: { readonly sections: readonly Section[] };
}
interface Section {
  readonly cookieTable?: { readonly body: readonly Readonly<Record<string, string>>[] };
}

/** The cookies that the banner of vanilla-cookieconsent explains, in the words of the policy. */
export function cookiesOfBanner(text: string): Facts['cookies'] {
  const { language }: Banner = JSON.parse(text);
  const { sections } = language.translations.en.preferencesModal;
  const rows = sections.flatMap(({ cookieTable }) => cookieTable?.body ?? []);
  return Object.fromEntries(
    rows.map(({ name = '', readers = '', lifetime = '' }) => [name, cookieIn(readers, lifetime)]),
  );
}

interface Base {
  readonly knowledges: readonly { readonly name: string; readonly comment: string }[];
}

/** The cookies for the EDPB's tool, in the words of the register. */
export function cookiesOfAudit(text: string): Facts['cookies'] {
  const bases: readonly Base[] = JSON.parse(text);
  const found = bases.flatMap(({ knowledges }) => knowledges);
  return Object.fromEntries(found.map(({ name, comment }) => [name, cookieOf(comment)]));
}

interface Company {
  readonly name: string;
  readonly country?: string;
  readonly transfers?: readonly { readonly country: string }[];
}

/** Countries of the processors. */
export function countriesOfProcessors(text: string): Facts['countries'] {
  const companies: readonly Company[] = JSON.parse(text).processors;
  return Object.fromEntries(companies.map((one) => [one.name, placesOf(one)]));
}

interface Disclosed {
  readonly purposes: readonly { readonly purpose: string }[];
  readonly legalBases: readonly { readonly reference: string }[];
  readonly recipients: readonly { readonly name?: string }[];
  readonly storage: readonly {
    readonly temporal: readonly { readonly ttl: string }[];
    readonly purposeConditional: readonly string[];
  }[];
}

/** The activities of TILT, which has an entry for each category of data. */
export function activitiesOfTilt(text: string): Facts['activities'] {
  const disclosed: readonly Disclosed[] = JSON.parse(text).dataDisclosed;
  const titles = sorted(disclosed.map(titleOf));
  return Object.fromEntries(
    titles.map((title) => [title, together(disclosed.filter((one) => titleOf(one) === title))]),
  );
}

function titleOf({ purposes }: Disclosed): string {
  return purposes.map(({ purpose }) => purpose).join();
}

function together(entries: readonly Disclosed[]): ActivityFacts {
  const storage = entries.flatMap((one) => one.storage);
  return {
    bases: sorted(
      entries.flatMap((one) => one.legalBases.map(({ reference }) => reference.slice(-1))),
    ),
    recipients: sorted(
      entries.flatMap((one) => one.recipients.flatMap(({ name = '' }) => companiesIn(name))),
    ),
    kept: sorted([
      ...storage.flatMap(({ temporal }) => temporal.map(({ ttl }) => inDays(ttl))),
      ...storage.flatMap(({ purposeConditional }) => purposeConditional),
    ]),
  };
}
