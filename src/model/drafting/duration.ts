const ISO =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DAYS: Readonly<Record<string, number>> = {
  year: 365.25,
  month: 30.44,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86_400,
};
const formatters = new Map<string, Intl.NumberFormat>();

/** The parts of an ISO 8601 duration, or nothing where the text is none. */
export function durationParts(iso: string): readonly { unit: string; count: number }[] | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  return UNITS.map((unit, at) => ({ unit, count: Number(match[at + 1] ?? 0) })).filter(
    ({ count }) => count > 0,
  );
}

/** The length of a duration in days, a month counted as 30.44 days; for comparing, not for printing. */
export function durationDays(iso: string): number | undefined {
  return durationParts(iso)?.reduce((sum, { unit, count }) => sum + count * (DAYS[unit] ?? 0), 0);
}

/** A duration in words of the language: `P1Y6M` is “1 year 6 months”. */
export function durationText(iso: string, language: string): string {
  const parts = durationParts(iso);
  if (!parts) return iso;
  const shown = parts.length > 0 ? parts : [{ unit: 'day', count: 0 }];
  return shown.map(({ unit, count }) => quantity(count, unit, language)).join(' ');
}

function quantity(count: number, unit: string, language: string): string {
  if (language === 'en' && count < 1000) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  return formatter(language, unit).format(count);
}

function formatter(language: string, unit: string): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat([language, 'en'], { style: 'unit', unit, unitDisplay: 'long' });
  formatters.set(key, known);
  return known;
}
