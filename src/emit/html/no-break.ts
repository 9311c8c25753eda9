// Most texts have none, and this finds so soonest.
const SPACE_AT_NUMBER = / \d|\d /;
const WORD_BEFORE_NUMBER =
  /\b(Articles?|Art\.|[Ss]ections?|[Rr]ecitals?|[Nn]o\.|Artikel|Abs\.|Nr\.|Satz) (?=\d)/g;
const SIGN_BEFORE_NUMBER = /(§§?) (?=\d)/g;
const NUMBER_BEFORE_UNIT =
  /(?<=\d) (?=(?:minute|hour|day|week|month|year)s?\b|(?:Minute|Stunde|Woche)n?\b|(?:Tag|Monat|Jahr)(?:en?)?\b)/g;

/** A text whose provisions and periods do not break between word and number. */
export function noBreak(value: string): string {
  if (!SPACE_AT_NUMBER.test(value)) return value;
  return value
    .replace(WORD_BEFORE_NUMBER, '$1\u00a0')
    .replace(SIGN_BEFORE_NUMBER, '$1\u00a0')
    .replace(NUMBER_BEFORE_UNIT, '\u00a0');
}

/** A reference such as `2.4 Your orders` whose number keeps to its title. */
export function keepNumber(value: string): string {
  return value.replace(/^(\d+(?:\.\d+)*\.?) /, '$1\u00a0');
}

/** A text that stays on one line, as a phone number does. */
export function keepWhole(value: string): string {
  return value.replaceAll(' ', '\u00a0');
}
