import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTwice, expectAnchors } from './builds.ts';
import { addAt, type Draw } from './changes.ts';
import { drawDeclaration } from './declarations.ts';
import { slots } from './language.ts';
import { examples, partOf } from './parts.ts';
import type { Data } from './world.ts';
import { writeDown } from './written.ts';

const SEED = 20261122;

/** Builds declarations; gives the share of those that check without errors. */
async function shareOfClean(
  numRuns: number,
  declare: (draw: Draw, run: number) => Data,
): Promise<number> {
  let runs = 0;
  let clean = 0;
  const property = fc.asyncProperty(fc.gen(), async (gen) => {
    const draw: Draw = (values) => gen(() => values);
    const { input, yaml } = writeDown(declare(draw, runs), draw);
    runs += 1;
    try {
      const built = await buildTwice(input, draw);
      expectAnchors(built);
      clean += built.clean ? 1 : 0;
    } catch (thrown) {
      throw new Error(`${String(thrown)}\n${yaml}`, { cause: thrown });
    }
  });
  const found = await fc.check(property, { seed: SEED, numRuns, endOnFailure: true });
  const { failed, seed, counterexamplePath: path, errorInstance: cause } = found;
  if (failed) throw new Error(`seed ${seed}, path ${path}: ${String(cause)}`, { cause });
  return clean / runs;
}

it('what checks without errors builds, whatever is taken, added and recombined', async () => {
  expect(await shareOfClean(500, drawDeclaration)).toBeGreaterThan(1 / 3);
});

it('what checks without errors builds, whatever valid value stands in any place', async () => {
  const [, , blog] = examples;
  const share = await shareOfClean(slots.length, (draw, run) => {
    const data = partOf(blog, draw);
    const slot = slots[run];
    if (slot) addAt(slot)(data, draw);
    return data;
  });
  expect(slots.length).toBeGreaterThan(500);
  expect(share).toBeGreaterThan(1 / 3);
});
