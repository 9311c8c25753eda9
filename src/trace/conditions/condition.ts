import type { Situation } from '../situation.ts';

/** What must be the case before a provision asks for anything. */
export interface Condition {
  readonly holds: (situation: Situation) => boolean;
  /** Said where it does not hold; `noun` is what the activities in question are called. */
  readonly absent: (noun: string) => string;
  /** Keys that decide it, as the law's index writes them: while one is open, so is the condition. */
  readonly keys: readonly string[];
}

/** The conditions of provisions, by id; all of them must hold. */
export type Conditions = Readonly<Record<string, readonly Condition[]>>;
