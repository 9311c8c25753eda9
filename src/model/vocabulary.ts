import { dataCategory } from '../catalog/data-categories.ts';
import { kind } from '../catalog/kinds.ts';
import { subject } from '../catalog/subjects.ts';
import type { Declaration } from '../schema/declaration.ts';
import type { DataTerm, Subject, Text } from './model.ts';

type Vocabulary = NonNullable<Declaration['vocabulary']>;

/** True for an id of the built-in vocabulary or of the declaration's own. */
export function isDataTerm(id: string, declaration: Declaration): boolean {
  return dataCategory(id) !== undefined || member(declaration.vocabulary?.data, id) !== undefined;
}

/** The category of data with that id: own labels win over built-in ones. */
export function dataTerm(id: string, declaration: Declaration, optional = false): DataTerm {
  const own = member(declaration.vocabulary?.data, id);
  const builtIn = dataCategory(id);
  const broader = broaderData(id, declaration);
  const special = [id, ...broader].map((term) => specialOf(term, declaration)).find(Boolean);
  const label: Text = own?.label ?? (builtIn ? { en: builtIn.label } : { en: id });
  return { id, label, special, broader, optional };
}

/** The broader terms of a category, nearest first; a circle ends the chain. */
export function broaderData(id: string, declaration: Declaration): readonly string[] {
  const chain: string[] = [];
  for (
    let at: string | undefined = broaderOf(id, declaration);
    at;
    at = broaderOf(at, declaration)
  ) {
    if (at === id || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}

function broaderOf(id: string, declaration: Declaration): string | undefined {
  return member(declaration.vocabulary?.data, id)?.broader ?? dataCategory(id)?.broader;
}

function specialOf(id: string, declaration: Declaration): DataTerm['special'] {
  return member(declaration.vocabulary?.data, id)?.special ?? dataCategory(id)?.special;
}

/** The group of people with that word. */
export function subjectTerm(id: string, vocabulary: Vocabulary | undefined): Subject {
  const own = member(vocabulary?.subjects, id);
  const builtIn = subject(id);
  const label: Text = own?.label ?? (builtIn ? { en: builtIn.label } : { en: id });
  return { id, label, vulnerable: own?.vulnerable ?? builtIn?.vulnerable ?? false };
}

/** True if a kind, or a broader one, is the kind named: `marketing.email` is `marketing`. */
export function isKindOf(id: string, wanted: string, vocabulary: Vocabulary | undefined): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = id;
    at && !seen.has(at);
    at = member(vocabulary?.kinds, at)?.broader
  ) {
    seen.add(at);
    if (at === wanted || at.startsWith(`${wanted}.`)) return true;
  }
  return false;
}

/** True for a kind of the built-in vocabulary or of the declaration's own. */
export function isKind(id: string, declaration: Declaration): boolean {
  return kind(id) !== undefined || member(declaration.vocabulary?.kinds, id) !== undefined;
}

/** A member that the declaration itself wrote: an id can be `constructor`. */
function member<T>(table: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return table && Object.hasOwn(table, id) ? table[id] : undefined;
}
