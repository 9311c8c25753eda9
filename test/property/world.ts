import { dataCategories } from '../../src/catalog/data-categories.ts';
import { kinds } from '../../src/catalog/kinds.ts';
import { measures } from '../../src/catalog/measures.ts';
import { services } from '../../src/catalog/services.ts';
import { subjects } from '../../src/catalog/subjects.ts';
import { authorities } from '../../src/law/authorities.ts';
import { SECTION_IDS } from '../../src/model/section-ids.ts';

export type Data = { [key: string]: unknown };

/** What the values of a key can name in one declaration. */
export type World = Readonly<Record<string, readonly string[]>>;

/** True for a mapping. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys; `__proto__` is a key like any other. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (now: unknown, key) => (isData(now) && Object.hasOwn(now, key) ? now[key] : undefined),
    value,
  );
}

/** Writes a member; `__proto__` is a key like any other. */
export function set(data: Data, key: string, value: unknown): void {
  Object.defineProperty(data, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

const keys = (value: unknown): readonly string[] => (isData(value) ? Object.keys(value) : []);
const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** The ids that the keys of the language can name in a declaration. */
export function worldOf(data: Data): World {
  const activity = keys(data.activities);
  const recipient = keys(data.recipients);
  const term = [...ids(dataCategories), ...keys(at(data, 'vocabulary', 'data'))];
  const section = [...SECTION_IDS, ...keys(data.sections)];
  return {
    recipients: recipient,
    of: recipient,
    source: ['subject', 'observed', 'ownRecords', ...recipient],
    access: ['controller', ...recipient],
    as: activity,
    activity,
    automatedDecisions: activity,
    clients: keys(data.clients),
    surfaces: keys(at(data, 'notice', 'surfaces')),
    after: section,
    before: section,
    service: ids(services),
    supervisoryAuthority: authorities.map(({ code }) => code),
    data: term,
    optional: term,
    broader: term,
    except: term,
    kind: [...ids(kinds), ...keys(at(data, 'vocabulary', 'kinds'))],
    subjects: [...ids(subjects), ...keys(at(data, 'vocabulary', 'subjects'))],
    measures: ids(measures),
  };
}
