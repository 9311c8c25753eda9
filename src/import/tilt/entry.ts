import { isDotted, isId } from '../forms.ts';
import { joinedTexts, type Plain } from '../plain.ts';
import { items, member, note, type Spot, textOf, textsOf } from '../spot.ts';
import { type Bases, basesOf } from './bases.ts';
import { isOptional, provisionOf } from './provision.ts';
import type { RecipientBook } from './recipients.ts';
import { type StorageRule, storageOf } from './storage.ts';

/** An entry of `dataDisclosed`, read: one category of data with all that happens to it. */
export interface Entry {
  readonly id: string | undefined;
  readonly category: string | undefined;
  /** What stands beside the category where this program wrote the file. */
  readonly beside: Spot;
  readonly storage: readonly StorageRule[];
  readonly isOptional: boolean;
  /** Ids of sources, `subject` for the person. */
  readonly sources: readonly string[];
  readonly shared: Shared;
}

/** What makes entries parts of the same activity. */
export interface Shared {
  readonly activity: string | undefined;
  readonly title: string | undefined;
  readonly purpose: string | undefined;
  readonly kinds: readonly string[];
  readonly bases: Bases;
  readonly recipients: readonly string[] | 'none' | undefined;
  readonly subjects: readonly Named[];
  readonly provision: Plain | undefined;
  readonly profiling: string | undefined;
}

/** A group of people: its word and what it is called. */
export interface Named {
  readonly id: string;
  readonly label: string | undefined;
}

/** Reads an entry; its recipients are put into the book. */
export function readEntry(spot: Spot, recipients: RecipientBook): Entry {
  const disclosure = member(spot, 'nonDisclosure');
  const at = member(spot, 'category');
  return {
    id: textOf(member(spot, '_id')),
    category: joinedTexts(textsOf(at)),
    beside: member(spot, 'x-dataCategory'),
    storage: storageOf(member(spot, 'storage')),
    isOptional: isOptional(disclosure),
    sources: textsOf(member(spot, 'x-sources')),
    shared: {
      activity: idAt(member(spot, 'x-activity')),
      ...purposesOf(member(spot, 'purposes')),
      bases: basesOf(spot),
      recipients: recipientsOf(spot, recipients),
      subjects: subjectsOf(member(spot, 'x-dataSubjects')),
      provision: provisionOf(disclosure),
      profiling: textOf(member(spot, 'x-profiling')),
    },
  };
}

function purposesOf(spot: Spot): Pick<Shared, 'title' | 'purpose' | 'kinds'> {
  const all = items(spot).map((item) => ({
    purpose: textOf(typeof item.value === 'string' ? item : member(item, 'purpose')),
    description: textOf(member(item, 'description')),
    kinds: textsOf(member(item, 'x-kinds')).filter(isDotted),
  }));
  return {
    title: joinedTexts(all.flatMap(({ purpose }) => purpose ?? [])),
    purpose: joinedTexts(all.flatMap(({ description }) => description ?? [])),
    kinds: [...new Set(all.flatMap(({ kinds }) => kinds))],
  };
}

function recipientsOf(spot: Spot, book: RecipientBook): Shared['recipients'] {
  const all = items(member(spot, 'recipients'));
  const [only] = all;
  const saysNone = textOf(member(spot, 'x-recipients')) === 'none';
  if (saysNone || (only && all.length === 1 && isNobody(only))) return 'none';
  const found = all.flatMap((item) => book.idOf(item) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function subjectsOf(spot: Spot): readonly Named[] {
  return items(spot).flatMap((item) => {
    const at = member(item, 'id');
    const id = textOf(at);
    const label = textOf(member(item, 'label'));
    if (id !== undefined && /^[a-z][A-Za-z0-9]*$/.test(id)) return [{ id, label }];
    if (id !== undefined) note(at, 'This is no word for people.');
    return [];
  });
}

function idAt(spot: Spot): string | undefined {
  const text = textOf(spot);
  return text !== undefined && isId(text) ? text : undefined;
}

/** Some authors write that there are no recipients as a category of recipients. */
function isNobody(spot: Spot): boolean {
  if (member(spot, 'name').value !== undefined) return false;
  return /^(?:none|keine)$/i.test(textOf(member(spot, 'category')) ?? '');
}
