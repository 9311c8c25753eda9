import { dataCategories, dataCategory } from '../../catalog/data-categories.ts';
import { kind } from '../../catalog/kinds.ts';
import { subject } from '../../catalog/subjects.ts';
import type { Activity, DataTerm, Subject } from '../../model/model.ts';
import { type Scope, says } from '../register/scope.ts';

const keys: ReadonlySet<string> = new Set(dataCategories.map(({ fides }) => fides));

/** The category of fideslang that a category is, or the next wider one. */
export function dataKey({ id, broader }: Pick<DataTerm, 'id' | 'broader'>): string {
  const known = [id, ...broader].flatMap((one) => keyOf(one) ?? []);
  return known[0] ?? 'user';
}

/** An id that the vocabulary lacks can be a key without its first part. */
function keyOf(id: string): string | undefined {
  return dataCategory(id)?.fides ?? (keys.has(`user.${id}`) ? `user.${id}` : undefined);
}

/** The subject of fideslang, or the declaration's own word. */
export function subjectKey(id: string): string {
  return subject(id)?.fides ?? id;
}

/** The data use of a kind of purpose, of its own or its wider kind; else the kind as a use. */
export function useKey({ model }: Scope, id: string): string {
  const own = model.declaration.vocabulary?.kinds;
  const broader = own && Object.hasOwn(own, id) ? own[id]?.broader : undefined;
  return kind(id)?.fides ?? kind(broader ?? '')?.fides ?? id.replaceAll('.', '_');
}

/** The data uses of an activity, each once. */
export function usesOf(scope: Scope, { kinds }: Activity): readonly string[] {
  return [...new Set(kinds.map((one) => useKey(scope, one)))];
}

/** People for whom fideslang has no word. */
export function ownSubjects(scope: Scope): readonly object[] | undefined {
  const all = scope.model.activities.flatMap(({ subjects }) => subjects);
  const own = new Map<string, Subject>(
    all.filter(({ id }) => subjectKey(id) === id && !isShared(id)).map((one) => [one.id, one]),
  );
  const listed = [...own.values()].map(({ id, label }) => ({
    fides_key: id,
    name: says(scope, label),
  }));
  return listed.length > 0 ? listed : undefined;
}

/** True for a word that fideslang has too. */
function isShared(id: string): boolean {
  return subject(id)?.fides === id;
}

/** Kinds of purpose for which fideslang has no use. */
export function ownUses(scope: Scope): readonly object[] | undefined {
  const own = scope.model.declaration.vocabulary?.kinds ?? {};
  const used = new Set(scope.model.activities.flatMap(({ kinds }) => kinds));
  const listed = [...used].flatMap((id) => {
    const key = id.replaceAll('.', '_');
    if (useKey(scope, id) !== key || kind(id)?.fides === key) return [];
    const label = Object.hasOwn(own, id) ? says(scope, own[id]?.label) : undefined;
    return [{ fides_key: key, name: label ?? id }];
  });
  return listed.length > 0 ? listed : undefined;
}
