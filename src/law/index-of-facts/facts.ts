/** Where the declaration holds what a provision asks for, and where the outputs show it. */
export interface FactsOfProvision {
  /** Id of the provision. */
  readonly provision: string;
  /**
   * Keys whose values state it, or decide whether it is met; `*` stands for any one key. A value
   * below such a key counts too.
   */
  readonly paths: readonly string[];
  /**
   * Sections of the notice and their parts that show it: `entry` is that of an activity, `head` what
   * stands before the first section. None for a duty that concerns the register alone.
   */
  readonly sections: readonly string[];
  /** Columns of the register that show it. */
  readonly columns: readonly string[];
  /** Why no key states it, or why neither notice nor register shows it. */
  readonly reason?: string;
}

/** Of a sentence that follows from other facts. */
export const generated = 'The compiler writes this sentence itself.';
