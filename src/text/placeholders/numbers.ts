import { type Placeholder, placeholder } from './placeholder.ts';

const phones = /(?<![\p{L}\p{N}_.])\+?\(?\d[\d ()/.-]{5,22}\d(?![\p{L}\p{N}_])/gu;

const vatIds =
  /(?<![\p{L}\p{N}])(?:DE|ATU|IT|PT|FR|ES|GB|NL) ?123456789(?:\d\d?|B01)?(?![\p{L}\p{N}])/gu;

/** Finds numbers that stand for any: `123456789`, `555-0100`, `DE123456789`. */
export function* findSampleNumbers(text: string): Generator<Placeholder> {
  for (const pattern of [phones, vatIds]) {
    for (const { 0: number, index } of text.matchAll(pattern)) {
      if (pattern === phones && !isSample(number)) continue;
      yield placeholder('sample-address', text, index, index + number.length);
    }
  }
}

/** Digits in order, numbers of zeros, and those that American films use (555-0100 to 555-0199). */
function isSample(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (/^(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?/.test(number) || digits.length > 15) return false;
  if (/1234567|0123456|123445566$/.test(digits)) return true;
  if (/^\d{0,3}0{7,}$/.test(digits)) return /^[0+]/.test(number);
  return /(?:^|\D)555\)?[-. ]?(?:01\d\d|1234|555[-. ]?\d{4})$/.test(number);
}
