import { describe, expect, it } from 'vitest';
import { isAtOrBelow, isJustAbove, segmentsOf, splitPath } from '../../src/trace/paths.ts';

describe('a dotted path', () => {
  const declaration = {
    activities: { shop: { retention: { except: { 'financial.invoice': { period: 'P8Y' } } } } },
  };

  it('is split at the keys of the declaration, which may hold dots', () => {
    const path = 'activities.shop.retention.except.financial.invoice.period';
    expect(splitPath(path, declaration)).toEqual([
      'activities',
      'shop',
      'retention',
      'except',
      'financial.invoice',
      'period',
    ]);
  });

  it('is split at its dots where nothing is declared', () => {
    expect(splitPath('controller.name', declaration)).toEqual(['controller', 'name']);
    expect(splitPath('', declaration)).toEqual([]);
  });
});

describe('a pattern', () => {
  const roles = segmentsOf('recipients.*.role');

  it.each([
    [['recipients', 'a', 'role'], true],
    [['recipients', 'b.c', 'role', 'x'], true],
    [['recipients', 'a', 'name'], false],
    [['recipients', 'a'], false],
  ])('is at or above %j: %s', (path, expected) => {
    expect(isAtOrBelow(path, roles)).toBe(expected);
  });

  it.each([
    [['recipients', 'a'], 'recipients.*.role', true],
    [['recipients'], 'recipients.*.role', true],
    [['cookies', 'analytics'], 'cookies.*.*.duration', true],
    [['recipients', 'a'], 'recipients.*.transfers.*.copy', false],
    [['recipients', 'a', 'role'], 'recipients.*.role', false],
    [['controller'], 'recipients.*.role', false],
  ])('stays open with %j just above %s: %s', (path, pattern, expected) => {
    expect(isJustAbove(path, segmentsOf(pattern))).toBe(expected);
  });
});
