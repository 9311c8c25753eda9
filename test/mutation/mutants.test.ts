import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './example.ts';
import { run } from './run.ts';

/** `npm run mutate` checks all of them; here every so many stand for the rest. */
const EACH: Readonly<Record<string, number>> = { webshop: 60, saas: 20, blog: 3 };

describe.each(EXAMPLES)('mutants of %s', (name) => {
  it('are reported, or survive for a reason that a class states', () => {
    const outcomes = run(0, EACH[name] ?? 1, [name]);
    const loose = outcomes.filter((one) => one.killers.length === 0 && !one.survivorClass);
    expect(outcomes.length).toBeGreaterThan(200);
    expect(loose.map(({ kind, path, from, to }) => `${path} ${kind} ${from} → ${to}`)).toEqual([]);
  });
});
