import type { Path } from '../model/model.ts';
import type { Facts } from './rule.ts';
import { walkValues } from './walk-values.ts';
import { written } from './written.ts';

/** Something that people read: a text, Markdown, a plain string such as a name, or an address. */
export interface WrittenText {
  /** Where it is written; a shorthand hides the members it stands for. */
  readonly path: Path;
  readonly text: string;
  readonly form: 'text' | 'markdown' | 'string' | 'citation' | 'address';
  /** Of texts and Markdown only. */
  readonly language: string | undefined;
}

const FORMS: Readonly<Record<string, WrittenText['form']>> = {
  text: 'text',
  markdown: 'markdown',
  string: 'string',
  citations: 'citation',
  url: 'address',
  webUrl: 'address',
  localUrl: 'address',
  email: 'address',
};

const known = new WeakMap<Facts, readonly WrittenText[]>();

/** Everything in a declaration that people read, with its place; ids, words and codes are not. */
export function walkTexts(facts: Facts): readonly WrittenText[] {
  const texts = known.get(facts) ?? textsOf(facts);
  known.set(facts, texts);
  return texts;
}

function textsOf({ model, origin }: Facts): readonly WrittenText[] {
  return walkValues(model.declaration).leaves.flatMap(({ path, value, form, language }) => {
    const kind = FORMS[form];
    if (!kind) return [];
    return [{ path: written(origin, path), text: value, form: kind, language }];
  });
}
