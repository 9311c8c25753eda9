import { isMapping, type Mapping, type Value } from '../source/read-yaml.ts';
import { memberNode, resolveNode, type SchemaNode, typesOf } from './node.ts';

const TEXTS = new Set(['text', 'markdown', 'localUrl']);

/**
 * Rewrites every shorthand of a valid declaration to its long form: words become members, plain
 * values their main member, texts `{language: text}`, single items lists of one.
 */
export function expand(value: Value, root: SchemaNode, language: string): Value {
  return expandNode(value, root, { root, language });
}

interface Context {
  readonly root: SchemaNode;
  readonly language: string;
}

function expandNode(value: Value, schema: SchemaNode, context: Context): Value {
  const node = resolveNode(schema, context.root);
  if (isMapping(value)) return expandMembers(value, node, context);
  if (TEXTS.has(node.title ?? '')) return { [context.language]: value };
  if (value === 'none' && node.properties?.none) return { none: {} };
  if (value === node['x-empty']) return {};
  if (node['x-choice']) return expandWords(value, node, context);
  const short = node['x-short'];
  if (short) {
    const names = typeof short === 'string' ? [short] : short;
    return expandMembers(Object.fromEntries(names.map((name) => [name, value])), node, context);
  }
  const items = node.items;
  if (Array.isArray(value))
    return items ? value.map((item) => expandNode(item, items, context)) : value;
  return typesOf(node).includes('array') ? [value] : value;
}

function expandMembers(value: Mapping, node: SchemaNode, context: Context): Value {
  const entries = Object.entries(value).map(([key, member]): [string, Value] => {
    const schema = memberNode(node, key);
    return [key, schema ? expandNode(member, schema, context) : member];
  });
  return Object.fromEntries(entries);
}

function expandWords(value: Value, node: SchemaNode, context: Context): Value {
  const words = Array.isArray(value) ? value : [value];
  const entries = words.map((word): [string, Value] => {
    const schema = memberNode(node, String(word));
    const member = schema ? resolveNode(schema, context.root) : {};
    const list = typesOf(member).includes('array') && !member['x-short'] && !member['x-choice'];
    return [String(word), list ? [] : {}];
  });
  return Object.fromEntries(entries);
}
