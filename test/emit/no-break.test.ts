import { describe, expect, it } from 'vitest';
import { keepNumber, noBreak } from '../../src/emit/html/no-break.ts';

const spaced = (value: string): string => value.replaceAll('\u00a0', '~');

describe('no-break spaces', () => {
  it.each([
    ['Article 6(1)(f) GDPR', 'Article~6(1)(f) GDPR'],
    ['Articles 15 to 22', 'Articles~15 to 22'],
    ['section 25(2) no. 2 TDDDG', 'section~25(2) no.~2 TDDDG'],
    ['§ 25 Abs. 1 und §§ 1, 2', '§~25 Abs.~1 und §§~1, 2'],
    ['Logs 14 days; letters 6 years', 'Logs 14~days; letters 6~years'],
    ['1 month, 14 Tage, 6 Monaten', '1~month, 14~Tage, 6~Monaten'],
    ['under 16 without more', 'under 16 without more'],
    ['an Article of ours, 3 daytime shifts', 'an Article of ours, 3 daytime shifts'],
  ])('%s', (value, expected) => {
    expect(spaced(noBreak(value))).toBe(expected);
  });

  it.each([
    ['9. Your rights', '9.~Your rights'],
    ['2.11 Advertising', '2.11~Advertising'],
    ['Your rights in 2026', 'Your rights in 2026'],
  ])('keeps the number in %s', (value, expected) => {
    expect(spaced(keepNumber(value))).toBe(expected);
  });
});
