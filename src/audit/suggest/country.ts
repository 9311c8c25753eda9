import { countryCodes } from '../../law/country-codes.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

/** Takes words and their language; returns the code of the country whose name they are, if any. */
export function countryIn(words: string, language: string): string | undefined {
  const name = words
    .trim()
    .replace(/[.。]$/u, '')
    .toLowerCase();
  return namesIn(language).get(name) ?? namesIn('en').get(name);
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const before = known.get(language);
  if (before) return before;
  const display = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const names = new Map(
    [...countryCodes].map((code): [string, string] => [
      (display.of(code) ?? code).toLowerCase(),
      code,
    ]),
  );
  known.set(language, names);
  return names;
}
