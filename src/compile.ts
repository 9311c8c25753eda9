import type { Checked } from './check.ts';
import { draftOf } from './document/draft.ts';
import { buildPolicy } from './document/policy.ts';
import type { Compilation, OutputFile } from './emit/emitter.ts';
import { emitters } from './emit/registry.ts';
import { rules } from './lint/registry.ts';
import type { Trace } from './trace/trace.ts';
import { traceOf } from './trace/trace-of.ts';

export interface BuildSettings {
  /** Ids of emitters; empty for those that a build writes by default. */
  readonly formats: readonly string[];
  /** Languages to build; empty for those of the declaration. */
  readonly languages: readonly string[];
  readonly draft: boolean;
  readonly fragment: boolean;
  readonly frontMatter: boolean;
}

/** Turns a checked declaration into the texts of its outputs; writes nothing. */
export function compile(
  checked: Checked,
  date: string,
  settings: BuildSettings,
): readonly OutputFile[] {
  const { model } = checked;
  const draft = settings.draft ? draftOf(checked.declared, checked.diagnostics) : undefined;
  const policy = once((language) => buildPolicy(model, language, date, draft));
  const trace = once((language) => traceOf({ ...checked, policy: policy(language), rules, date }));
  const { fragment, frontMatter } = settings;
  const compilation: Compilation = { model, policy, trace, date, fragment, frontMatter };
  const languages = settings.languages.length > 0 ? settings.languages : model.languages;
  return emitters
    .filter(({ id, byDefault }) =>
      settings.formats.length > 0 ? settings.formats.includes(id) : byDefault,
    )
    .flatMap((emitter) => emitter.emit(compilation, languages));
}

/** Where each duty is met by a checked declaration, quoting its policy in the main language. */
export function trace(checked: Checked, date: string): Trace {
  const { model } = checked;
  const policy = buildPolicy(model, model.languages[0] ?? 'en', date, undefined);
  return traceOf({ ...checked, policy, rules, date });
}

/** Makes what belongs to a language when it is first asked for. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
