import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import * as english from '../generated/templates-en.js';

/** The words of one language: a template per section, and labels by group and key. */
export interface LanguagePack {
  readonly sections: Readonly<Record<string, TemplateSpecification>>;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { template } = runtime;
const packs: Readonly<Record<string, LanguagePack>> = { en: english };

/** The built-in words of a language; English where a language has none yet. */
export function languagePack(language: string): LanguagePack {
  return packs[language.split('-')[0] ?? ''] ?? english;
}

const compiled = new WeakMap<TemplateSpecification, Handlebars.TemplateDelegate>();

/** The template of a section, ready to run. */
export function templateOf(pack: LanguagePack, name: string): Handlebars.TemplateDelegate {
  const specification = pack.sections[name];
  if (!specification) throw new Error(`There is no template ${name}`);
  const known = compiled.get(specification) ?? template(specification);
  compiled.set(specification, known);
  return known;
}
