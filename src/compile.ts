import type { Checked } from './check.ts';
import { draftOf } from './document/draft.ts';
import { buildPolicy } from './document/policy.ts';
import type { Policy } from './document/tree.ts';
import type { Compilation, OutputFile } from './emit/emitter.ts';
import { emitters } from './emit/registry.ts';

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
