import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { draftOf } from './document/draft.ts';
import { buildPolicy } from './document/policy.ts';
import type { Policy } from './document/tree.ts';
import type { Compilation, OutputFile } from './emit/emitter.ts';
import { emitters } from './emit/registry.ts';
import { lint } from './lint/lint.ts';
import { link } from './model/link.ts';
import type { Model } from './model/model.ts';
import { type Declared, declare } from './schema/declare.ts';
import type { Reader } from './source/load.ts';

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

export interface BuildSettings {
  /** Ids of emitters; empty for those that a build writes by default. */
  readonly formats: readonly string[];
  /** Languages to build; empty for those of the declaration. */
  readonly languages: readonly string[];
  readonly draft: boolean;
  readonly fragment: boolean;
  readonly frontMatter: boolean;
}

/** Parses, validates, links and lints a declaration. `date` is today, ISO 8601. Never throws for a user's mistake. */
export function check(input: Input, date: string): Checked {
  const declared = declare(input.file, input.bytes, input.reader);
  const model = link(declared, date);
  const found = declared.readable ? lint(declared, model, date) : [];
  const diagnostics = [...declared.problems, ...found].sort(byPlace(input.file));
  return { file: input.file, declared, model, diagnostics };
}

/** Turns a checked declaration into the texts of its outputs; writes nothing. */
export function compile(
  checked: Checked,
  date: string,
  settings: BuildSettings,
): readonly OutputFile[] {
  const { model } = checked;
  const draft = settings.draft ? draftOf(checked.declared, checked.diagnostics) : undefined;
  const policies = new Map<string, Policy>();
  const policy = (language: string): Policy => {
    const known = policies.get(language) ?? buildPolicy(model, language, date, draft);
    policies.set(language, known);
    return known;
  };
  const { fragment, frontMatter } = settings;
  const compilation: Compilation = { model, policy, date, fragment, frontMatter };
  const languages = settings.languages.length > 0 ? settings.languages : model.languages;
  return emitters
    .filter(({ id, byDefault }) =>
      settings.formats.length > 0 ? settings.formats.includes(id) : byDefault,
    )
    .flatMap((emitter) => emitter.emit(compilation, languages));
}

function byPlace(file: string): (a: Diagnostic, b: Diagnostic) => number {
  const rank = (range: Diagnostic['range']) => (range.file === file ? '' : range.file);
  return (a, b) =>
    rank(a.range).localeCompare(rank(b.range), 'en') ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    a.rule.localeCompare(b.rule, 'en');
}
