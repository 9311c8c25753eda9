/** A thing that a check of privacy notices could find, and what became of it here. */
export interface Candidate {
  readonly candidate: string;
  /** What would be found, in a few words. */
  readonly what: string;
  /**
   * `rule`: rules find it. `part`: rules find a part of it. `compiler`: a declaration cannot have the
   * fault. `elsewhere`: it is a fault of existing texts, or of a law that has no rules yet.
   * `notDecidable`: a declaration does not hold the fact. `leftOut`: it does, but a rule would be noise.
   */
  readonly state: 'rule' | 'part' | 'compiler' | 'elsewhere' | 'notDecidable' | 'leftOut';
  /** Ids of the rules; empty where there is none. */
  readonly rules: readonly string[];
  /** Why it is no rule, or not a whole one; absent for rules. */
  readonly reason?: string;
  /** What would be needed to find it, or the rest of it. */
  readonly needed?: string;
  /** Words of a template in which the compiler states it. */
  readonly written?: { readonly template: string; readonly words: string };
}

/** A candidate that rules find. */
export function rule(candidate: string, what: string, ...rules: readonly string[]): Candidate {
  return { candidate, what, state: 'rule', rules };
}

/** A candidate of which rules find a part. */
export function part(
  candidate: string,
  what: string,
  rules: readonly string[],
  reason: string,
  needed: string,
): Candidate {
  return { candidate, what, state: 'part', rules, reason, needed };
}

/** A fault that a compiled notice or register cannot have; rules see to what it follows from. */
export function compiler(
  candidate: string,
  what: string,
  reason: string,
  written?: Candidate['written'],
  rules: readonly string[] = [],
): Candidate {
  const more = written ? { written } : {};
  return { candidate, what, state: 'compiler', rules, reason, ...more };
}

/** A candidate without a rule, for one of the reasons that a state stands for. */
export function without(
  state: 'elsewhere' | 'notDecidable' | 'leftOut',
  candidate: string,
  what: string,
  reason: string,
  needed: string,
): Candidate {
  return { candidate, what, state, rules: [], reason, needed };
}
