import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveNode, type SchemaNode, typesOf } from '../../src/schema/node.ts';
import { type Editor, startEditor } from './client.ts';
import { language } from './schema.ts';
import { keysOf, type Spot, spots, upTo, wordsOf } from './spots.ts';

/** The server offers nothing as the plain value of a key that the author invents. */
const named = spots.filter(({ isNamed, path }) => isNamed && path.length > 0);

describe('completion', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.stop());

  it('offers every key in its mapping', async () => {
    const mappings = spots.filter(({ node }) => keysOf(node).length > 0);
    expect(mappings.length).toBeGreaterThan(70);
    expect(await missing(mappings, keysOf, onNewLine)).toEqual([]);
  });

  it('offers every word as a value', async () => {
    const choices = named.filter(({ node }) => wordsOf(node).length > 0);
    expect(choices.length).toBeGreaterThan(30);
    expect(await missing(choices, wordsOf, ({ path }) => `${upTo(path)} `)).toEqual([]);
  });

  it.each([
    ['in brackets', ({ path }: Spot) => `${upTo(path)} [`],
    ['after a dash', (spot: Spot) => `${onNewLine(spot)}- `],
  ])('offers every word of a list %s', async (_, text) => {
    const lists = named.filter(({ node }) => itemWords(node).length > 0);
    expect(lists.length).toBeGreaterThan(20);
    expect(await missing(lists, itemWords, text)).toEqual([]);
  });

  it('offers no fact that is only an example', async () => {
    const texts = named.filter(
      ({ node }) => /^string/.test(typesOf(node).join()) && wordsOf(node).length === 0,
    );
    const offered = await Promise.all(texts.map(({ path }) => editor.offers(`${upTo(path)} `)));
    expect(texts.length).toBeGreaterThan(200);
    const words = ['subject', 'observed', 'ownRecords', 'none', 'session'];
    expect([...new Set(offered.flat())]).toEqual(words);
  });

  it.each([
    ['activities:\n  orders:\n    legalBasis: ', 'legitimateInterests'],
    ['activities:\n  orders:\n    legalBasis:\n      ', 'legitimateInterests'],
    ['activities:\n  orders:\n    provision: ', 'voluntary'],
    ['activities:\n  orders:\n    provision:\n      ', 'toEnterContract'],
    ['activities:\n  orders:\n    data:\n      - ', 'contact.email'],
    ['recipients:\n  host:\n    role: ', 'jointController'],
    ['recipients:\n  host:\n    transfers:\n      US:\n        ', 'standardContractualClauses'],
    ['cookies:\n  ', 'analytics'],
    ['cookies:\n  necessary:\n    sid:\n      exemption: ', 'login'],
    ['controller:\n  publicBody: ', 'true'],
  ])('%j is followed by %s', async (text, word) => {
    expect(await editor.offers(`privacyc: 1\n${text}`)).toContain(word);
  });

  /** The words that ought to be offered and are not, each with the place where. */
  async function missing(
    places: readonly Spot[],
    due: (node: SchemaNode) => readonly string[],
    textOf: (spot: Spot) => string,
  ): Promise<readonly string[]> {
    const lacks = places.map(async (spot) => {
      const offered = await editor.offers(textOf(spot));
      const lacking = due(spot.node).filter((word) => !offered.includes(word));
      return lacking.map((word) => [...spot.path, word].join('.'));
    });
    return (await Promise.all(lacks)).flat();
  }
});

function onNewLine({ path }: Spot): string {
  return path.length === 0 ? '' : `${upTo(path)}\n${'  '.repeat(path.length)}`;
}

function itemWords({ items = {} }: SchemaNode): readonly string[] {
  return wordsOf(resolveNode(items, language));
}
