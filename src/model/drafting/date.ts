const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day in words of the language: `2026-10-01` is “1 October 2026”. English is British English. */
export function dateText(iso: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const known =
    formatters.get(locale) ??
    new Intl.DateTimeFormat([locale, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(locale, known);
  return known.format(new Date(`${iso}T00:00:00Z`));
}
