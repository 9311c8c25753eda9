import type { Model, Text } from '../../model/model.ts';
import { say } from '../../model/text.ts';
import { type Labels, labelsFor } from './labels.ts';

/** What the parts of the register are made from. */
export interface Scope {
  readonly model: Model;
  readonly language: string;
  readonly labels: Labels;
}

/** The model with the language of the register and its words. */
export function scopeOf(model: Model, language: string): Scope {
  return { model, language, labels: labelsFor(language) };
}

/** A term of a vocabulary. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A fact that is declared not to exist. */
export interface None {
  readonly none: true;
  readonly reason: string | undefined;
}

/** A declared text in the language of the register. */
export function says(scope: Scope, text: Text | undefined): string | undefined {
  return say(text, scope.language);
}

/** The declared absence with its reason, where it has one. */
export function noneOf(scope: Scope, declared: Text): None {
  return { none: true, reason: says(scope, declared) };
}

/** True for a fact that is declared not to exist. */
export function isNone<Fact extends object>(fact: Fact | None): fact is None {
  return 'none' in fact && fact.none === true;
}

/** The list, or nothing where it is empty: an empty list would state that there are none. */
export function listed<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items && items.length > 0 ? items : undefined;
}
