const formatters = new Map<string, Intl.DateTimeFormat>();

// English alone needs no Intl, which takes longer to load than all that a build asks of it.
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in words of the language: `2026-10-01` is “1 October 2026”. English is British English. */
export function dateText(iso: string, language: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (language === 'en')
    return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const known =
    formatters.get(language) ??
    new Intl.DateTimeFormat([language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(language, known);
  return known.format(day);
}
