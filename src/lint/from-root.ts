import type { Path } from '../model/model.ts';
import type { Origin } from '../source/origin.ts';

/** True if a value stands in the file that is compiled, not in one that it includes. */
export function fromRoot(origin: Origin, path: Path): boolean {
  return origin.value(path).range.file === origin.value([]).range.file;
}
