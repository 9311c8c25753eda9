import type { Model } from '../../model/model.ts';
import type { Context } from '../context.ts';
import type { PolicyBlock, Section } from '../tree.ts';

/** A built-in section: when the policy has it, and what stands in it. */
export interface SectionPlan {
  readonly id: string;
  readonly part: Section['part'];
  /** A section appears only when the declaration gives it something true to say. */
  readonly applies: (model: Model) => boolean;
  readonly blocks: (context: Context) => readonly PolicyBlock[];
  /** Ids of the parts that have numbers of their own. */
  readonly parts?: (model: Model) => readonly PartPlan[];
}

/** A numbered part of a section: an activity's entry, a group of cookies, the complaint. */
export interface PartPlan {
  readonly id: string;
  readonly part: Section['part'];
  readonly formerly: readonly string[];
  readonly title: (context: Context) => string;
  readonly blocks: (context: Context) => readonly PolicyBlock[];
}
