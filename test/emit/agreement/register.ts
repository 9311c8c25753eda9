import { parseCsv } from '../parse-csv.ts';
import { sheetsOf } from '../parse-xlsx.ts';
import {
  type ActivityFacts,
  basesIn,
  type CookieFacts,
  companiesIn,
  countriesIn,
  type Facts,
  inDays,
  keptIn,
  sorted,
} from './facts.ts';

type Line = Readonly<Record<string, string>>;

interface Party {
  readonly name: string;
  readonly country?: string;
  readonly transfers?: readonly { readonly country: string }[];
}
interface Stored {
  readonly name: string;
  readonly duration?: string;
  readonly byController?: true;
  readonly readers?: readonly { readonly label: string }[];
}
interface Entry {
  readonly name: string;
  readonly legalBasis?: readonly { readonly article: string }[];
  readonly recipients?: { readonly external?: readonly Party[] };
  readonly retention?: readonly {
    readonly rule: { readonly period?: string; readonly until?: string };
  }[];
  readonly cookies?: readonly Stored[];
}
interface Register {
  readonly activities: readonly Entry[];
  readonly recipients?: readonly Party[];
}

/** The facts of the register as data. */
export function factsOfJson(text: string): Facts {
  const { activities, recipients = [] }: Register = JSON.parse(text);
  const cookies = activities.flatMap(({ cookies: found = [] }) => found);
  return {
    activities: Object.fromEntries(activities.map((one) => [one.name, activityOf(one)])),
    countries: Object.fromEntries(recipients.map((one) => [one.name, placesOf(one)])),
    cookies: Object.fromEntries(cookies.map((one) => [one.name, storedOf(one)])),
  };
}

function activityOf({ legalBasis = [], recipients, retention = [] }: Entry): ActivityFacts {
  const kept = retention.flatMap(({ rule: { period, until } }) => [
    ...(period ? [inDays(period)] : []),
    ...(until ? [until] : []),
  ]);
  return {
    bases: sorted(legalBasis.flatMap(({ article }) => basesIn(article))),
    recipients: sorted((recipients?.external ?? []).map(({ name }) => name)),
    kept: sorted(kept),
  };
}

/** Seat and countries of transfers of a recipient as data. */
export function placesOf({ country, transfers = [] }: Omit<Party, 'name'>): readonly string[] {
  return sorted([...(country ? [country] : []), ...transfers.map((one) => one.country)]);
}

function storedOf({ duration = '', byController, readers = [] }: Stored): CookieFacts {
  const names = readers.map(({ label }) => label);
  return {
    duration: inDays(duration),
    readers: sorted([...names, ...(byController ? ['controller'] : [])]),
  };
}

/** The facts of the register as CSV. */
export function factsOfCsv(text: string): Facts {
  const [header = [], ...rows] = parseCsv(text.slice(1));
  return factsOfLines(linesOf(header, rows));
}

/** The facts of the register as a workbook. */
export function factsOfWorkbook(bytes: Uint8Array): Facts {
  const sheet = sheetsOf(bytes).find(({ name }) => name === 'Activities');
  const [header = [], ...rows] = sheet?.rows ?? [];
  return factsOfLines(linesOf(header, rows));
}

function linesOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly Line[] {
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function factsOfLines(lines: readonly Line[]): Facts {
  const places: Record<string, readonly string[]> = {};
  const cookies: Record<string, CookieFacts> = {};
  for (const line of lines) {
    const seats = line['External recipients and categories'] ?? '';
    for (const [whole, name = ''] of seats.matchAll(/(Company\d+ Ltd)[^C]*/g)) {
      places[name] = sorted([...(places[name] ?? []), ...countriesIn(whole)]);
    }
    const abroad = line['Third countries or organisations'] ?? '';
    for (const [whole, name = ''] of abroad.matchAll(/(Company\d+ Ltd):[^;]*/g)) {
      places[name] = sorted([...(places[name] ?? []), ...countriesIn(whole)]);
    }
    const stored = line['Cookies and device storage used'] ?? '';
    for (const [whole, name = ''] of stored.matchAll(/(ck\d+)(?:(?!; ck).)*/g)) {
      cookies[name] = cookieOf(whole);
    }
  }
  return {
    activities: Object.fromEntries(
      lines.map((line) => [
        line['Name of the activity'],
        {
          bases: basesIn(line['Legal basis (Art. 6)'] ?? ''),
          recipients: companiesIn(line['External recipients and categories'] ?? ''),
          kept: keptIn(line['Retention per data category'] ?? ''),
        },
      ]),
    ),
    countries: places,
    cookies,
  };
}

/** A cookie in the words of a cell. */
export function cookieOf(words: string): CookieFacts {
  const [, readers = ''] = /read by (.*)/.exec(words) ?? [];
  const duration = words.includes('until the browser is closed')
    ? 'session'
    : words.includes('nothing is stored')
      ? 'none'
      : keptIn(words).join();
  return {
    duration,
    readers: sorted([
      ...companiesIn(readers),
      ...(readers.includes('the controller') ? ['controller'] : []),
    ]),
  };
}
