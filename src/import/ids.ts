const LONGEST = 40;
/** Words that mean something where an id can stand. */
const WORDS: readonly string[] = ['none', 'rest', 'controller', 'subject', 'observed'];

/** Makes ids for what has names only, each id once. */
export interface Ids {
  readonly idFor: (name: string) => string;
}

/** Ids of lower-case words that are joined by a sign; `fallback` where a name has no such letter. */
export function ids(joint: '-' | '_', fallback: string, taken: Iterable<string> = []): Ids {
  const used = new Set([...taken, ...WORDS]);
  return {
    idFor: (name) => {
      const wanted = words(name, joint) || fallback;
      let id = wanted;
      for (let count = 2; used.has(id); count += 1) id = `${wanted}${joint}${count}`;
      used.add(id);
      return id;
    },
  };
}

function words(name: string, joint: string): string {
  const plain = name
    .slice(0, 200)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const [first = '', ...rest] = plain.match(/[a-z0-9]+/g) ?? [];
  let id = /^[a-z]/.test(first) ? first.slice(0, LONGEST) : '';
  for (const word of id === '' ? [] : rest) {
    if (id.length + word.length >= LONGEST) break;
    id += joint + word;
  }
  return id;
}
