import type { Checked } from './check.ts';
import { draftOf } from './document/draft.ts';
import { buildPolicy } from './document/policy.ts';
import { chosenFormats } from './emit/chosen-formats.ts';
import type { Compilation, OutputFile } from './emit/emitter.ts';
import type { TemplateId } from './emit/register/template-ids.ts';
import { rules } from './lint/registry.ts';
import type { Trace } from './trace/trace.ts';
import { traceOf } from './trace/trace-of.ts';

export interface BuildSettings {
  /** Ids of formats, or `all`; empty for those that a build writes by default. */
  readonly formats: readonly string[];
  /** Languages to build; empty for those of the declaration. */
  readonly languages: readonly string[];
  readonly draft: boolean;
  readonly fragment: boolean;
  readonly frontMatter: boolean;
  /** The columns of the register as a table; `full` unless another is named. */
  readonly registerTemplate?: TemplateId;
}

/** Turns a checked declaration into its outputs; loads the code of their formats, writes nothing. */
export async function compile(
  checked: Checked,
  date: string,
  settings: BuildSettings,
): Promise<readonly OutputFile[]> {
  const compilation = compilationOf(checked, date, settings);
  const languages = settings.languages.length > 0 ? settings.languages : checked.model.languages;
  const formats = chosenFormats(settings.formats, settings.draft);
  const loaded = await Promise.all(formats.map(({ load }) => load()));
  return loaded.flatMap(({ default: emit }) => emit(compilation, languages));
}

/** A format that was named and of which a declaration gives no file, with the reason. */
export interface Withheld {
  readonly format: string;
  /** The end of a sentence. */
  readonly reason: string;
}

/** Why formats that were named give no file, where that is so; `all` names none. */
export async function withheld(
  { model }: Checked,
  settings: BuildSettings,
): Promise<readonly Withheld[]> {
  const named = chosenFormats(settings.formats, settings.draft).filter(({ id }) =>
    settings.formats.includes(id),
  );
  const loaded = await Promise.all(
    named.map(async ({ id, load }) => ({ format: id, code: await load() })),
  );
  return loaded.flatMap(({ format, code }) => {
    const reason = code.withheld?.(model);
    return reason === undefined ? [] : [{ format, reason }];
  });
}

/** What the formats of one build share. */
export function compilationOf(
  checked: Checked,
  date: string,
  settings: BuildSettings,
): Compilation {
  const { model } = checked;
  const draft = settings.draft ? draftOf(checked.declared, checked.diagnostics) : undefined;
  const policy = once((language) => buildPolicy(model, language, date, draft));
  const trace = once((language) => traceOf({ ...checked, policy: policy(language), rules, date }));
  const { fragment, frontMatter, registerTemplate = 'full' } = settings;
  return { model, policy, trace, date, fragment, frontMatter, registerTemplate };
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
