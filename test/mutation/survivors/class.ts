/** Mutants that no rule can or should report, and why. */
export interface SurvivorClass {
  readonly name: string;
  readonly reason: string;
  /** The kinds of mutation. */
  readonly kinds: readonly string[];
  /** Where they are made; `*` is any one key. */
  readonly paths: readonly string[];
  /** Only where these words stood, or where these stand now. */
  readonly from?: RegExp;
  readonly to?: RegExp;
}

/** One pattern for each member below each parent. */
export function below(parents: readonly string[], members: readonly string[]): readonly string[] {
  return parents.flatMap((parent) => members.map((member) => `${parent}.${member}`));
}
