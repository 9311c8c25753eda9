import type { check } from '../src/check.ts';
import type { compile } from '../src/compile.ts';
import type { Format } from '../src/emit/emitter.ts';

export declare function outputsPage(parts: {
  readonly formats: readonly Format[];
  readonly check: typeof check;
  readonly compile: typeof compile;
}): Promise<string>;
