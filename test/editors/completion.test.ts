import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveNode, type SchemaNode, typesOf } from '../../src/schema/node.ts';
import { type Editor, startEditor } from './client.ts';
import { language } from './schema.ts';

/** A place of the language: the keys that lead to it, and what the schema says there. */
interface Spot {
  readonly path: readonly string[];
  readonly node: SchemaNode;
  /** False under a key that the author invents; the server offers nothing as its plain value. */
  readonly isNamed: boolean;
}

/** For each kind of key that the author invents, one that fits. */
const INVENTED = ['an-id', '2026-10-01', 'US', 'en', 'customer', '_ga'];

const spots = spotsOf({ path: [], node: language, isNamed: true });

describe('completion', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.stop());

  it('offers every key of every mapping where it belongs', async () => {
    const mappings = spots.filter(({ node }) => keysOf(node).length > 0);
    const missing = await Promise.all(
      mappings.map(async ({ path, node }) => {
        const offered = await editor.offers(textTo(path, '\n'));
        return keysOf(node).filter((key) => !offered.includes(key)).map((key) => [...path, key].join('.'));
      }),
    );
    expect(mappings.length).toBeGreaterThan(70);
    expect(missing.flat()).toEqual([]);
  });
});

function keysOf(node: SchemaNode): readonly string[] {
  return Object.keys(node.properties ?? {});
}

function spotsOf(spot: Spot): readonly Spot[] {
  const { path, node } = spot;
  const named = Object.entries(node.properties ?? {});
  const invented = Object.entries(node.patternProperties ?? {}).map(([pattern, member]) => {
    const key = INVENTED.find((word) => new RegExp(pattern, 'u').test(word)) ?? pattern;
    return [key, member] as const;
  });
  const members = [
    ...named.map(([key, member]) => ({ key, member, isNamed: true })),
    ...invented.map(([key, member]) => ({ key, member, isNamed: false })),
  ];
  return [
    spot,
    ...members.flatMap(({ key, member, isNamed }) =>
      spotsOf({ path: [...path, key], node: resolveNode(member, language), isNamed }),
    ),
  ];
}

/** A declaration that ends at the value of a path. */
function textTo(path: readonly string[], end: string): string {
  const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  return `${lines.join('\n')}${path.length > 0 ? end : ''}${end === '\n' ? '  '.repeat(path.length) : ''}`;
}
