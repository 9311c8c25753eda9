import schema from '../../src/generated/declaration-schema.js';
import { resolveNode, type SchemaNode } from '../../src/schema/node.ts';

/** What may stand at a place. */
export interface Form {
  /** What the schema calls it: `text`, `date`, `country` …; `word` for one of a fixed list. */
  readonly kind: string;
  /** Every word of a fixed list. */
  readonly words: readonly string[];
  /** True where `none` can say that there is none. */
  readonly deniable: boolean;
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What may stand as a plain value, by the schema of the place; a shorthand is its main member. */
export function formOf(node: SchemaNode): Form {
  const here = resolveNode(node, schema);
  const deniable = here.properties?.none !== undefined;
  const plain = plainForm(here);
  return { ...plain, words: plain.words.filter((word) => word !== 'none'), deniable };
}

/** Words in place of a key: the other choices where the choice is the key, else none. */
export function choicesOf(parent: SchemaNode, path: readonly string[]): readonly string[] {
  const isChoice = parent['x-choice'] || path.join('.') === 'cookies';
  return isChoice ? Object.keys(parent.properties ?? {}).filter((name) => name !== 'none') : [];
}

function plainForm(node: SchemaNode): { readonly kind: string; readonly words: readonly string[] } {
  if (node.enum) return { kind: 'word', words: node.enum };
  if (node['x-choice']) {
    const names = Object.keys(node.properties ?? {});
    return { kind: 'choice', words: names.filter((name) => namesWord(node, name)) };
  }
  const short = node['x-short'];
  const main = typeof short === 'string' ? short : short?.[0];
  const member = main === undefined ? undefined : node.properties?.[main];
  if (member) return plainForm(resolveNode(member, schema));
  const types = [node.type ?? []].flat();
  if (types.includes('boolean')) return { kind: 'word', words: ['true', 'false'] };
  if (types.includes('integer')) return { kind: 'number', words: numbersOf(node) };
  if (node.title) return { kind: node.title, words: [] };
  if (node.items && !types.includes('object')) return plainForm(resolveNode(node.items, schema));
  return { kind: types.includes('string') ? 'string' : 'mapping', words: [] };
}

function numbersOf({ minimum, maximum }: SchemaNode & Bounds): readonly string[] {
  if (minimum === undefined || maximum === undefined) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, at) => `${minimum + at}`);
}

function namesWord(node: SchemaNode, word: string): boolean {
  return node.pattern !== undefined && new RegExp(node.pattern, 'u').test(word);
}
