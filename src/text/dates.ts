import type { ByLanguage } from './by-language.ts';
import { inLanguage } from './by-language.ts';
import { LETTERS } from './letters.ts';

/** A date that a text writes out; `end` is exclusive. */
export interface WrittenDate {
  readonly words: string;
  /** ISO 8601; the last day of the month or the year where no day is written. */
  readonly day: string;
  /** The other day that the figures can mean, where months and days look alike. */
  readonly or?: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: ByLanguage<string> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan|jän feb mär apr mai jun jul aug sep okt nov dez',
  fr: 'janv fév|fev mars avr mai juin juil ao[uû]t sep oct nov déc|dec',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb maart|mrt apr mei jun jul aug sep okt nov dec',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
};

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const FIGURES = new RegExp(
  `(?<![\\d./-])(?:${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})|(?<first>\\d{1,2})(?<mark>[-/.]) ?(?<second>\\d{1,2})\\k<mark> ?(?<last>(?:19|20)\\d\\d))(?![\\d/]|[.-]\\d)`,
  'gu',
);
const SIGNS = /(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?:(?<day>\d{1,2}) ?[日号])?/gu;

const known = new Map<string, RegExp>();

/** Takes prose and its language; returns the dates that it writes, in order. */
export function datesIn(text: string, language: string): readonly WrittenDate[] {
  const worded = wordedPattern(language);
  const found = [FIGURES, SIGNS, ...(worded ? [worded] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => dateOf(match, language)),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** “1 May 2026”, “May 1st, 2026”, “May 2026”, with the months of the language. */
function wordedPattern(language: string): RegExp | undefined {
  const months = inLanguage(MONTHS, language);
  if (!months) return undefined;
  const before = known.get(months);
  if (before) return before;
  const name = months
    .split(' ')
    .map((one, index) => `(?<m${index + 1}>${one})`)
    .join('|');
  const pattern = new RegExp(
    `(?<![${LETTERS}])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)? ?(?:of |de |di )?)?(?:${name})[${LETTERS}]{0,7}\\.?,? ?(?:(?<late>\\d{1,2})(?:st|nd|rd|th)?,? )?(?:of |de |del |di )?${YEAR}(?!\\d)`,
    'giu',
  );
  known.set(months, pattern);
  return pattern;
}

function dateOf(match: RegExpExecArray, language: string): readonly WrittenDate[] {
  const groups = match.groups ?? {};
  const named = Object.keys(groups).find((key) => /^m\d/.test(key) && groups[key]);
  const place = {
    words: match[0].trim(),
    start: match.index,
    end: match.index + match[0].trim().length,
  };
  if (groups.first) {
    const [first, second, year] = [
      Number(groups.first),
      Number(groups.second),
      Number(groups.last),
    ];
    const dayFirst = isoDay(year, second, first);
    const monthFirst = isoDay(year, first, second);
    // Only English is written in both orders, and with a full stop in one of them.
    const isBoth = language === 'en' && groups.mark !== '.';
    const day = dayFirst ?? (isBoth ? monthFirst : undefined);
    if (!day) return [];
    const or =
      isBoth && dayFirst && monthFirst && dayFirst !== monthFirst ? { or: monthFirst } : {};
    return [{ ...place, day, ...or }];
  }
  const month = named ? Number(named.slice(1)) : Number(groups.month);
  const day = isoDay(Number(groups.year), month, Number(groups.day ?? groups.late ?? 0));
  return day ? [{ ...place, day }] : [];
}

/** A day of the calendar; day 0 is the last of the month. */
function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day > 31) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day || last).padStart(2, '0')}`;
}
