import fc from 'fast-check';
import { type Node, resolve, typesOf } from './language.ts';
import { forms, freshIds, languages, mapKeys, texts, webUrls } from './words.ts';
import type { World } from './world.ts';

/** Valid values of a node of the schema; `key` is the key that they stand under. */
export function valuesOf(given: Node, key: string, world: World): fc.Arbitrary<unknown> {
  const node = resolve(given);
  if (node.const !== undefined) return fc.constant(node.const);
  const kinds: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
    string: () => stringsOf(node, key, world),
    integer: () => fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 99 }),
    boolean: () => fc.boolean(),
    array: () => listsOf(node, key, world),
    object: () => mappingsOf(node, key, world),
  };
  const free = fc.oneof(...typesOf(node).map((type) => kinds[type]?.() ?? fc.constant(type)));
  const { examples = [] } = node;
  const isReference = world[key] !== undefined || examples.length === 0;
  return isReference ? free : fc.oneof(fc.constantFrom(...examples), free);
}

function stringsOf(node: Node, key: string, world: World): fc.Arbitrary<string> {
  const words = node.enum ?? wordsOf(node);
  if (words.length > 0) return fc.constantFrom(...words);
  const named = forms[node.title ?? ''];
  const known = world[key] ?? [];
  if (known.length > 0) {
    const names = fc.constantFrom(...known);
    return named ? fc.oneof({ weight: 9, arbitrary: names }, named) : names;
  }
  return named ?? texts;
}

/** The words that a pattern lists: `^(contract|consent)$`. */
function wordsOf({ pattern = '' }: Node): readonly string[] {
  const [, list] = /^\^\(?([a-zA-Z|]+)\)?\$$/.exec(pattern) ?? [];
  return list?.split('|') ?? [];
}

function listsOf(node: Node, key: string, world: World): fc.Arbitrary<unknown> {
  const items = valuesOf(node.items ?? { type: 'string' }, key, world);
  const lengths = { minLength: 1, maxLength: 3 };
  return fc.uniqueArray(items, { ...lengths, selector: (item) => JSON.stringify(item) });
}

function mappingsOf(node: Node, key: string, world: World): fc.Arbitrary<unknown> {
  if (node.title === 'localUrl') return fc.dictionary(languages, webUrls, { maxKeys: 2 });
  if (node.title === 'text' || node.title === 'markdown') {
    return fc.dictionary(languages, texts, { minKeys: 1, maxKeys: 2 });
  }
  const properties = Object.entries(node.properties ?? {});
  const [own] = Object.values(node.patternProperties ?? {});
  const named = fc
    .subarray(properties, { maxLength: Math.min(4, properties.length) })
    .chain((chosen) => {
      const members = chosen.map(
        ([name, member]) => [name, valuesOf(member, name, world)] as const,
      );
      return fc.record(Object.fromEntries(members));
    });
  if (!own) return named;
  const keys = mapKeys[key] ?? (world[key]?.length ? fc.constantFrom(...world[key]) : freshIds);
  const chosen = fc.dictionary(keys, valuesOf(own, '*', world), { maxKeys: 2 });
  return properties.length === 0 ? chosen : fc.oneof(chosen, named);
}

/** Values that are wrong nearly everywhere. */
export const wrongValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 5, -1, 1.5, true, [], {}, [[]], [null], { none: null }),
  fc.constantFrom(
    'none',
    'TODO',
    'TODO: who (Legal)',
    '2026-02-30',
    'P',
    'XX',
    'a@',
    'javascript:x',
  ),
  fc.constantFrom({ TODO: 'which' }, ['TODO', 'x', 'x'], { '<<': { a: 1 } }, { '': 'x' }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);
