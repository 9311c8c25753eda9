import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/registry.ts';
import { checkPatch, markedLines } from './patch.ts';

/** Found in one of the files that the example includes, not in the example itself. */
const elsewhere = new Set(['source/include-conflict']);

const summary = (found: ReturnType<typeof checkPatch>) =>
  found.map(({ rule, range, message }) => `${range.file}:${range.line} ${rule} ${message}`);

it('the small complete declaration has no finding', () => {
  expect(summary(checkPatch('# nothing is changed'))).toEqual([]);
});

describe.each(rules.filter(({ bad }) => bad !== ''))('$id', ({ id, severity, bad, good }) => {
  it('the bad example has this finding and no other, on the marked line', () => {
    const found = checkPatch(bad);
    expect(summary(found)).toHaveLength(1);
    const [only] = found;
    expect(only?.rule).toBe(id);
    expect(only?.severity).toBe(severity);
    if (elsewhere.has(id)) return;
    expect([only?.range.line], summary(found).join('\n')).toEqual(markedLines(bad));
    expect(only?.range.file).toBe('privacy.yaml');
  });

  it('the message is one sentence in the house style', () => {
    for (const { message, how } of checkPatch(bad)) {
      expect(message).toMatch(/^[\p{Lu}\p{N}“`].*[.?]$/u);
      expect(`${message} ${how}`).not.toMatch(/\bplease\b|!/i);
    }
  });

  it('the good example has none', () => {
    expect(summary(checkPatch(good))).toEqual([]);
  });
});
