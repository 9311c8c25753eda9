import { dataCategories } from '../../catalog/data-categories.ts';
import { fidesBases, fidesConditions, narrowerKinds } from '../../catalog/fides.ts';
import { kinds } from '../../catalog/kinds.ts';
import { subjects } from '../../catalog/subjects.ts';

/** Categories that say the same as a key; what is only close or wider is another thing. */
const dataOfKey: ReadonlyMap<string, string> = new Map(
  dataCategories.flatMap(({ id, fides, fidesMatch }) =>
    fidesMatch === 'exact' ? [[fides, id]] : [],
  ),
);

/** The category of data that a key means, if the vocabulary has it. */
export function dataOf(key: string): string | undefined {
  return dataOfKey.get(key);
}

/** The nearest category that is wider than a key. */
export function broaderOf(key: string): string | undefined {
  for (let at = key.lastIndexOf('.'); at > 0; at = key.lastIndexOf('.', at - 1)) {
    const known = dataOfKey.get(key.slice(0, at));
    if (known) return known;
  }
  return undefined;
}

/** The kinds of purpose that a data use can mean: one, several, or none. */
export function kindsOf(use: string): readonly string[] {
  return kinds
    .filter(({ id, fides }) => fides === use && !narrowerKinds.includes(id))
    .map(({ id }) => id);
}

/** The group of people that a key means. */
export function subjectOf(key: string): string | undefined {
  return subjects.find(({ fides }) => fides === key)?.id;
}

/** The legal basis that a word means, in any letters. */
export function basisOf(word: string): string | undefined {
  return keyFor(fidesBases, word);
}

/** The condition of Art. 9(2) GDPR that a word means. */
export function conditionOf(word: string): string | undefined {
  return keyFor(fidesConditions, word);
}

function keyFor(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.keys(words).find((key) => words[key]?.toLowerCase() === word.toLowerCase());
}
