import type { Model, Text } from '../model/model.ts';
import { say as sayText } from '../model/text.ts';
import type { DraftFacts } from './draft.ts';
import type { LanguagePack } from './language-pack.ts';
import { renderTemplate, type Slot } from './skeleton.ts';
import { toFacts } from './to-facts.ts';
import type { PolicyBlock, SectionLink } from './tree.ts';

/** What the sections are made from. */
export interface Context {
  readonly model: Model;
  readonly language: string;
  /** The day of the build, ISO 8601. */
  readonly date: string;
  readonly pack: LanguagePack;
  /** Ids of the sections and entries that this policy has. */
  readonly ids: ReadonlySet<string>;
  readonly draft: DraftFacts | undefined;
}

/** What words need: the language and its labels. */
export type Wording = Pick<Context, 'language' | 'pack'>;

/** A declared text in the language of the page. */
export function say(context: Wording, text: Text | undefined): string | undefined {
  return sayText(text, context.language);
}

/** A label of the language pack; a missing one is a mistake of the pack, which a test finds. */
export function word(context: Wording, group: string, key: string): string {
  const label = context.pack.labels[group]?.[key];
  if (label === undefined) throw new Error(`labels.yaml has no ${group}.${key}`);
  return label;
}

/** The blocks of a template; lists with bold labels become facts. */
export function blocks(context: Context, template: string, view: object): PolicyBlock[] {
  return renderTemplate(context.pack, template, view).map((block) =>
    toFacts(block, template === 'summary'),
  );
}

/** A link to a section of this policy, or nothing where the policy has no such section. */
export function refTo(
  context: Context,
  id: string,
  form: SectionLink['form'] = 'both',
): Slot | undefined {
  if (!context.ids.has(id)) return undefined;
  return { phrases: [{ type: 'sectionLink', to: id, form }] };
}

/** Raises the first letter of a declared phrase where it starts a line; names are left alone. */
export function raise(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Ends a declared sentence with its stop, where it has none. */
export function stop(text: string | undefined): string | undefined {
  if (!text) return undefined;
  return /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
