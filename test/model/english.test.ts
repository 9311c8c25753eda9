import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/law/country-codes.ts';
import { countryName } from '../../src/model/drafting/country.ts';
import { dateText } from '../../src/model/drafting/date.ts';
import { durationText } from '../../src/model/drafting/duration.ts';
import { listText } from '../../src/model/drafting/list.ts';

const DAY = 86_400_000;
const UNITS = [
  ['P', 'Y', 'year'],
  ['P', 'M', 'month'],
  ['P', 'W', 'week'],
  ['P', 'D', 'day'],
  ['PT', 'H', 'hour'],
  ['PT', 'M', 'minute'],
  ['PT', 'S', 'second'],
] as const;

describe('English without Intl says what Intl says', () => {
  it('of days', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const first = Date.parse('0999-12-01');
    for (let at = 0; at < 10_000; at++) {
      const day = new Date(first + at * 47 * DAY);
      expect(dateText(day.toISOString().slice(0, 10), 'en')).toBe(english.format(day));
    }
  });

  it.each(UNITS)('of %s…%s', (start, letter, unit) => {
    const english = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of [1, 2, 10, 11, 21, 100, 101, 999, 1000, 1001, 12_345, 1_234_567])
      expect(durationText(`${start}${count}${letter}`, 'en')).toBe(english.format(count));
    expect(durationText('P0D', 'en')).toBe('0 days');
  });

  it('of lists', () => {
    const english = new Intl.ListFormat('en', { type: 'conjunction' });
    const items = ['a', 'b, c', 'd', 'e and f', 'g'];
    for (let length = 0; length <= items.length; length++) {
      const some = items.slice(0, length);
      expect(listText(some, 'en', 'conjunction')).toBe(english.format(some));
    }
  });

  it('of countries', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    for (const code of [...countryCodes, 'EL', 'UK', 'XK', 'EU', 'ZZ'])
      expect(countryName(code, 'en')).toBe(english.of(code));
  });
});
