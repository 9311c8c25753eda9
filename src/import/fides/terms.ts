import { dataCategory } from '../../catalog/data-categories.ts';
import { kind } from '../../catalog/kinds.ts';
import { subject } from '../../catalog/subjects.ts';
import { isDotted } from '../forms.ts';
import type { Members, Plain } from '../plain.ts';
import { items, member, note, type Spot, textOf } from '../spot.ts';
import { broaderOf, dataOf, kindsOf, subjectOf } from './keys.ts';

/** The words of a manifest in those of the declaration, with a vocabulary for what it lacks. */
export interface Terms {
  readonly data: (spot: Spot) => readonly string[];
  readonly kinds: (spot: Spot) => readonly string[];
  readonly subjects: (spot: Spot) => readonly string[];
  readonly vocabulary: () => Members | undefined;
}

/** Reads the terms that a manifest defines, and translates those that it uses. */
export function termsOf(root: Spot): Terms {
  const names = new Map(
    ['data_category', 'data_use', 'data_subject'].flatMap((kindOfTerm) =>
      items(member(root, kindOfTerm)).flatMap((term) => {
        const key = textOf(member(term, 'fides_key'));
        const name = textOf(member(term, 'name'));
        return key ? [[`${kindOfTerm} ${key}`, name ?? key] as const] : [];
      }),
    ),
  );
  const own = {
    data: new Map<string, Plain>(),
    subjects: new Map<string, Plain>(),
    kinds: new Map<string, Plain>(),
  };

  function data(spot: Spot): readonly string[] {
    const key = textOf(spot);
    if (key === undefined) return [];
    const known = dataOf(key);
    if (known) return [known];
    if (key === 'system' || key.startsWith('system.')) {
      note(spot, 'Data of a system are no category of personal data.');
      return [];
    }
    const id = key.replace(/^user\./, '');
    if (key === 'user' || !isDotted(id) || dataCategory(id)) {
      note(spot, 'No category of data is equal to this key.');
      return [];
    }
    const label = names.get(`data_category ${key}`) ?? words(id);
    own.data.set(id, { label, broader: broaderOf(key) });
    note(spot, 'The vocabulary has no such category; it stands as one of your own.');
    return [id];
  }

  function kindsFor(spot: Spot): readonly string[] {
    const use = textOf(spot);
    if (use === undefined) return [];
    const found = kindsOf(use);
    if (found.length === 1) return found;
    const name = names.get(`data_use ${use}`);
    if (name !== undefined && isDotted(use) && !kind(use)) {
      own.kinds.set(use, { label: name });
      return [use];
    }
    const several = `This use can be ${found.join(', ')}.`;
    note(spot, found.length > 1 ? several : 'No kind of purpose is equal to this use.');
    return [];
  }

  function subjectsFor(spot: Spot): readonly string[] {
    const key = textOf(spot);
    if (key === undefined) return [];
    const known = subjectOf(key);
    if (known) return [known];
    const id = camelCase(key);
    const name = names.get(`data_subject ${key}`);
    if (id === undefined) note(spot, 'This is no word for people.');
    if (id === undefined) return [];
    if (subject(id)?.label === name && name !== undefined) return [id];
    own.subjects.set(id, { label: name ?? words(key) });
    if (name === undefined) {
      note(spot, 'The vocabulary has no such people; they stand as a group of your own.');
    }
    return [id];
  }

  function vocabulary(): Members | undefined {
    const used = Object.entries(own).filter(([, terms]) => terms.size > 0);
    if (used.length === 0) return undefined;
    return Object.fromEntries(used.map(([name, terms]) => [name, Object.fromEntries(terms)]));
  }

  return { data, kinds: kindsFor, subjects: subjectsFor, vocabulary };
}

/** The last part of a key as words. */
function words(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replaceAll('_', ' ');
}

/** A key of words as one word: `citizen_voter` is `citizenVoter`. */
function camelCase(key: string): string | undefined {
  const [first = '', ...rest] = key.match(/[A-Za-z0-9]+/g) ?? [];
  const id = [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('');
  return /^[a-z]/.test(id) ? id : undefined;
}
