import { endsOf } from './ends.ts';
import { EXAMPLES, type Example, readExample } from './example.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './mutants.ts';
import { classOf } from './survivors.ts';
import { killersOf } from './verdict.ts';

/** What became of a mutant. */
export interface Outcome {
  readonly example: string;
  readonly kind: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** Rules that report it; none for a survivor. */
  readonly killers: readonly string[];
  /** The name of its class, of a survivor that has one. */
  readonly survivorClass: string | undefined;
}

/** Checks one mutant. */
export function outcomeOf(example: Example, mutant: Mutant): Outcome {
  const found = killersOf(example, endsOf(example), mutant);
  const killers = [...new Set(found.map(({ rule }) => rule))];
  const { kind, path, from, to } = mutant;
  const survivorClass = killers.length > 0 ? undefined : classOf(mutant)?.name;
  return { example: example.name, kind, path: path.join('.'), from, to, killers, survivorClass };
}

/** Checks every mutant of examples whose turn it is; several runs share the work. */
export function run(
  turn: number,
  turns: number,
  examples: readonly string[] = EXAMPLES,
): readonly Outcome[] {
  return examples.map(readExample).flatMap((example) =>
    mutantsOf(example)
      .filter((_, index) => index % turns === turn)
      .map((mutant) => outcomeOf(example, mutant)),
  );
}
