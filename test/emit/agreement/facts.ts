/** What one output says, in the same words whatever its format. */
export interface Facts {
  /** By the title of the activity. */
  readonly activities: Readonly<Record<string, ActivityFacts>>;
  /** Seat and countries of transfers by the name of the recipient. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly cookies: Readonly<Record<string, CookieFacts>>;
}

export interface ActivityFacts {
  /** Letters of Art. 6(1). */
  readonly bases: readonly string[];
  readonly recipients: readonly string[];
  /** Durations in ISO 8601, and events that end the storage. */
  readonly kept: readonly string[];
}

export interface CookieFacts {
  /** ISO 8601, `session`, `none`, or empty. */
  readonly duration: string;
  /** Names of recipients, and `controller`. */
  readonly readers: readonly string[];
}

const CODES: Readonly<Record<string, string>> = {
  France: 'FR',
  Germany: 'DE',
  India: 'IN',
  Japan: 'JP',
  Switzerland: 'CH',
  'United Kingdom': 'GB',
  'United States': 'US',
};
const UNITS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** Each once, in the order of the alphabet. */
export function sorted(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

/** Some formats have no weeks. */
export function inDays(duration: string): string {
  const [, weeks] = /^P(\d+)W$/.exec(duration) ?? [];
  return weeks ? `P${Number(weeks) * 7}D` : duration;
}

/** Names of recipients in a text. */
export function companiesIn(text: string): readonly string[] {
  return sorted(every(text, /Company\d+ Ltd/g));
}

/** Codes of the countries that a text names. */
export function countriesIn(text: string): readonly string[] {
  const found = Object.entries(CODES).filter(([name]) => text.includes(name));
  return sorted(found.map(([, code]) => code));
}

/** Letters of the legal bases that a text cites. */
export function basesIn(text: string): readonly string[] {
  return sorted(every(text, /6\(1\)\(([a-f])\)/g));
}

/** Durations and events in a text: `37 days` is `P37D`. */
export function keptIn(text: string): readonly string[] {
  const durations = [...text.matchAll(/(\d+) (day|week|month|year)s?\b/g)].map(
    ([, count, unit = '']) => inDays(`P${count}${UNITS[unit]}`),
  );
  return sorted([...durations, ...every(text.toLowerCase(), /event\d+/g)]);
}

function every(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
}
