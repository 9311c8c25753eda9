import { LETTERS } from '../letters.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

const phones = new RegExp(
  `(?<![${LETTERS}_.])\\+?\\(?\\d[\\d ()/.-]{5,22}\\d(?![${LETTERS}_])`,
  'gu',
);

/** Numbers of companies and of taxes with the letters of their country or kind. */
const vatIds = new RegExp(
  `(?<![${LETTERS}])(?:(?:DE|ATU|IT|PT|FR|ES|GB|NL|BE|CHE-?) ?123[ .]?456[ .]?789(?:\\d\\d?|B01)?|(?:DE|ATU|IT|PT|FR|ES|GB|NL|BE) ?0{8,11}(?:B01)?|[AB]-?(?:12345678|00000000)|IT ?(?:0{11}|12345678901|01234567890)|ESB12345678|[A-Z]{2}00 0000 0000(?: 0000)*)(?![${LETTERS}])`,
  'gu',
);

/** What each of these has; to look for it takes a tenth of the time. */
const hint = /123[ .]?45|0{4}|00 00|01234/;

/** Finds numbers that stand for any: `123456789`, `555-0100`, `DE123456789`. */
export function* findSampleNumbers(text: string): Generator<Placeholder> {
  for (const pattern of [phones, vatIds]) {
    if (pattern === vatIds && !hint.test(text)) continue;
    for (const { 0: number, index } of text.matchAll(pattern)) {
      if (pattern === phones && !isSample(number)) continue;
      yield placeholder('sample-number', text, index, index + number.length);
    }
  }
}

/** Digits in order, numbers of zeros or nines, and those that American films use (555-0100 to 555-0199). */
function isSample(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (/^(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?/.test(number) || digits.length > 15) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/.test(number)) return false;
  if (/1234567|0123456|123445566$/.test(digits)) return true;
  if (
    /^0\d (?:11 22 33 44|00 00 00 00)|^\(?(?:\d\d|00)\)? ?9{4,5}-?9{4}$|^13800138000$|^[679]00 000 000$/.test(
      number,
    )
  ) {
    return true;
  }
  if (/^\d{0,3}0{7,}\d?\d?$/.test(digits)) return /^[0+(]|^13\d-?0/.test(number);
  return /(?:^|\D)555\)?[-. ]?(?:01\d\d|1234|555[-. ]?\d{4})$/.test(number);
}
