import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { lint } from './lint/lint.ts';
import { checkedRules } from './lint/registry.ts';
import { suppress } from './lint/suppressions.ts';
import { link } from './model/link.ts';
import type { Model } from './model/model.ts';
import { type Declared, declare } from './schema/declare.ts';
import type { Reader } from './source/load.ts';
import { compare } from './text/compare.ts';

/** A declaration to read: its name in messages, its bytes, and the way to what it includes. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reader: Reader;
}

/** What checking gives: every finding in order of place, and the model that outputs are made of. */
export interface Checked {
  readonly file: string;
  readonly declared: Declared;
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses, validates, links and lints a declaration. `date` is today, ISO 8601. Never throws for a user's mistake. */
export function check(input: Input, date: string): Checked {
  const declared = declare(input.file, input.bytes, input.reader);
  const model = link(declared, date);
  const linted = declared.readable ? lint(declared, model, date) : [];
  const found = suppress(linted, declared.files, checkedRules, date);
  const diagnostics = [...declared.problems, ...found].sort(byPlace(input.file));
  return { file: input.file, declared, model, diagnostics };
}

function byPlace(file: string): (a: Diagnostic, b: Diagnostic) => number {
  const rank = (range: Diagnostic['range']) => (range.file === file ? '' : range.file);
  return (a, b) =>
    compare(rank(a.range), rank(b.range)) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule, b.rule);
}
