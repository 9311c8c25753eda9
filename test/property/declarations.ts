import fc from 'fast-check';
import { add, breakIt, type Change, type Draw, remove, swap } from './changes.ts';
import { examples, partOf, recombine } from './parts.ts';
import type { Data } from './world.ts';

const lists = (least: number, most: number, ...changes: readonly Change[]) =>
  fc.array(fc.constantFrom(...changes), { minLength: least, maxLength: most });

const changes: fc.Arbitrary<readonly Change[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: lists(1, 2, add, swap) },
  { weight: 3, arbitrary: lists(2, 6, add, add, remove, swap) },
  { weight: 2, arbitrary: lists(1, 8, add, remove, breakIt) },
);

/** A declaration made of parts of the examples, with changes of every kind. */
export function drawDeclaration(draw: Draw): Data {
  const data = partOf(draw(fc.constantFrom(...examples)), draw);
  if (draw(fc.nat(3)) === 0) recombine(data, draw(fc.constantFrom(...examples)), draw);
  for (const change of draw(changes)) change(data, draw);
  return data;
}
