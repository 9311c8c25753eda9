import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstDeclaration } from '../../src/commands/first-declaration.ts';
import { type Editor, startEditor } from './client.ts';
import { faults } from './faults.ts';
import { example, misspeltAt, openAt } from './variants.ts';

const DEPTHS = [1, 2, 3, 4, 5];

describe('what the editor underlines', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.stop());

  it.each(['webshop', 'saas', 'blog', 'jusseum'])('nothing in the example %s', async (name) => {
    expect(await editor.problems(example(name))).toEqual([]);
  });

  it('nothing in a first declaration, where all is open', async () => {
    expect(await editor.problems(firstDeclaration({}))).toEqual([]);
  });

  it.each(DEPTHS)('nothing where every value at depth %i is open', async (depth) => {
    expect(await editor.problems(openAt(example('webshop'), depth))).toEqual([]);
  });

  it.each(DEPTHS)('every misspelt key at depth %i', async (depth) => {
    const { text, places, messages } = misspeltAt(example('webshop'), depth);
    const found = await editor.problems(text);
    const inOrder = [...found].sort(
      ({ range: { start: a } }, { range: { start: b } }) =>
        a.line - b.line || a.character - b.character,
    );
    expect(messages.length).toBeGreaterThan(0);
    expect(inOrder.map(({ message }) => message)).toEqual(messages);
    expect(inOrder.map(({ range }) => range.start)).toEqual(places);
  });

  it.concurrent.each(Object.entries(faults))(
    '%s, once and on its line',
    async (_, { text, message }) => {
      const lines = text.split('\n');
      const marked = lines.findIndex((line) => line.includes('<--'));
      const found = await editor.problems(text);
      expect(found.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
      expect(found[0]?.range.start.line).toBe(marked < 0 ? lines.length - 1 : marked);
    },
  );

  it('follows the line at the top of a file that names the schema', async () => {
    const line = '# yaml-language-server: $schema=../../schemas/editor.schema.json';
    const text = `${line}\nprivacyc: 1\ncookie: none`;
    const found = await editor.problems(text, 'examples/blog/part.yaml');
    expect(found.map(({ message }) => message)).toEqual(['Property cookie is not allowed.']);
    expect(await editor.problems('cookie: none', 'examples/blog/other.yaml')).toEqual([]);
  });
});
