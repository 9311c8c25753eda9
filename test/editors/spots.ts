import { resolveNode, type SchemaNode } from '../../src/schema/node.ts';
import { language } from './schema.ts';

/** A place of the language: the keys that lead to it, and what the schema says there. */
export interface Spot {
  readonly path: readonly string[];
  readonly node: SchemaNode;
  /** False under a key that the author invents. */
  readonly isNamed: boolean;
}

/** For each kind of key that the author invents, one that fits. */
const INVENTED = ['an-id', '2026-10-01', 'US', 'en', 'contact.email', 'customer', '_ga'];

const VOCABULARIES = ['dataId', 'kind', 'subject', 'measure'];

/** Every place of the language, from the top down. */
export const spots = spotsOf({ path: [], node: language, isNamed: true });

function spotsOf(spot: Spot): readonly Spot[] {
  const { properties = {}, patternProperties = {} } = spot.node;
  const named = Object.entries(properties).map(([key, node]) => ({ key, node, isNamed: true }));
  const invented = Object.entries(patternProperties).map(([pattern, node]) => {
    const isKey = new RegExp(pattern, 'u');
    const key = INVENTED.find((word) => isKey.test(word)) ?? pattern;
    return { key, node, isNamed: false };
  });
  const below = [...named, ...invented].map(({ key, node, isNamed }) => ({
    path: [...spot.path, key],
    node: resolveNode(node, language),
    isNamed,
  }));
  return [spot, ...below.flatMap(spotsOf)];
}

/** The keys that the language itself has in a mapping. */
export function keysOf({ properties = {} }: SchemaNode): readonly string[] {
  return Object.keys(properties);
}

/** The words that a value is one of, or those of a built-in vocabulary. */
export function wordsOf({ enum: words, pattern = '', title = '', examples }: SchemaNode) {
  const choice = /^\^\(?([a-zA-Z|]+)\)?\$$/.exec(pattern)?.[1]?.split('|');
  const known = VOCABULARIES.includes(title) ? examples?.map(String) : undefined;
  return words ?? choice ?? known ?? [];
}

/** The text of a declaration up to the value of a path. */
export function upTo(path: readonly string[]): string {
  return path.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
}
