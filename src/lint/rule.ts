import type { Related } from '../diagnostics/diagnostic.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import type { Model, Path } from '../model/model.ts';
import type { Origin } from '../source/origin.ts';

/** What a rule looks at. */
export interface Facts {
  readonly model: Model;
  /** Today, ISO 8601. */
  readonly date: string;
  readonly origin: Origin;
  /** True where a fact is known to be open (TODO) or was refused: nothing more is asked of it. */
  readonly isOpen: (path: Path) => boolean;
  /** True where something below a path is open: what stands there is not all that will. */
  readonly hasOpen: (path: Path) => boolean;
}

/** What a rule finds; the engine adds the place and all that the rule says of itself. */
export interface Found {
  readonly path: Path;
  readonly message: string;
  /** Where to point: at the value (as a rule), or at the key, for what is missing under it. */
  readonly at?: 'value' | 'key';
  /** Advice that fits this place better than the rule's own. */
  readonly how?: string;
  readonly related?: readonly Related[];
}

/** One rule, one file, one message. */
export interface Rule extends RuleInfo {
  readonly check: (facts: Facts) => Iterable<Found>;
}
