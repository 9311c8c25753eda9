import { subject } from '../../catalog/subjects.ts';
import { ids } from '../ids.ts';
import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import type { Spot } from '../spot.ts';
import { type DataBook, dataBook } from './data.ts';
import type { Decisions } from './decisions.ts';
import type { Entry, Named, Shared } from './entry.ts';
import { retentionOf } from './retention.ts';
import { sourceBook, sourceOf } from './sources.ts';

/** Activities by id, and the words that only this file has. */
export interface Activities {
  readonly activities: Members | undefined;
  readonly vocabulary: Members | undefined;
}

/** Entries that share everything but their data are one activity. */
export function activitiesOf(root: Spot, all: readonly Entry[], decisions: Decisions): Activities {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) {
    const key = JSON.stringify(entry.shared);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const names = ids('-', 'activity');
  const data = dataBook();
  const book = sourceBook(root, all);
  const subjects = new Map<string, Plain>();
  const found = [...groups.values()].map((entries): [string, Plain] => {
    const shared = (entries[0] as Entry).shared;
    for (const one of shared.subjects) addSubject(one, subjects);
    const kept = entries.flatMap((entry) => {
      const { category, beside, storage } = entry;
      return category ? [{ data: data.idOf(category, beside), entry, storage }] : [];
    });
    const id = names.idFor(shared.activity ?? shared.title ?? '');
    return [
      id,
      {
        ...head(shared),
        data: kept.length > 0 ? [...new Set(kept.map((one) => one.data))] : open.data,
        source: sourceOf(kept, book),
        recipients: recipientsOf(shared),
        retention: retentionOf(kept.length > 0 ? kept : unnamed(entries), data),
        provision: provisionOf(shared, kept),
        automatedDecision: decisions.ofActivity(id),
        profiling: shared.profiling ? { text: shared.profiling } : undefined,
        register: remarks(shared),
      },
    ];
  });
  return {
    activities: found.length > 0 ? Object.fromEntries(found) : undefined,
    vocabulary: vocabularyOf(data, subjects),
  };
}

function head({ title, purpose, kinds, bases, subjects }: Shared): Members {
  return {
    title: title ?? open.title,
    purpose: purpose ?? open.purpose,
    kind: kinds.length > 0 ? kinds : open.kind,
    legalBasis: bases.legalBasis ?? open.legalBasis,
    specialCategories: bases.specialCategories,
    criminalOffences: bases.criminalOffences,
    subjects: subjects.length > 0 ? [...new Set(subjects.map(({ id }) => id))] : open.subjects,
  };
}

function recipientsOf({ recipients }: Shared): Plain {
  return recipients ?? open.activityRecipients;
}

/** Storage of entries without a category is the activity's. */
function unnamed(entries: readonly Entry[]) {
  return entries.map(({ storage }) => ({ data: '', storage }));
}

interface Kept {
  readonly data: string;
  readonly entry: Entry;
}

function provisionOf({ provision }: Shared, kept: readonly Kept[]): Plain {
  if (provision === undefined) return open.provision;
  const optional = kept.filter(({ entry }) => entry.isOptional).map(({ data }) => data);
  if (optional.length === 0 || typeof provision === 'string') return provision;
  return { ...(provision as Members), optional: [...new Set(optional)] };
}

function remarks({ bases }: Shared): Members | undefined {
  return bases.remarks.length > 0 ? { note: bases.remarks.join('\n') } : undefined;
}

function addSubject({ id, label }: Named, own: Map<string, Plain>): void {
  if (label && subject(id)?.label !== label) own.set(id, { label });
}

function vocabularyOf(data: DataBook, subjects: ReadonlyMap<string, Plain>): Members | undefined {
  const own = data.own();
  if (!own && subjects.size === 0) return undefined;
  return { data: own, subjects: subjects.size > 0 ? Object.fromEntries(subjects) : undefined };
}
