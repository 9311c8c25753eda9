import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from './client.ts';
import { keysOf } from './keys.ts';
import { type Described, described, language, member } from './schema.ts';

const text = readFileSync('examples/webshop/privacy.yaml', 'utf8');

describe('help on hover', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.stop());

  it('every key of the web shop says what the schema says about it', async () => {
    const helps = await Promise.all(piecesOf(text).map(helpsIn));
    const said = helps.flat();
    expect(said.length).toBeGreaterThan(keysOf(text).length);
    expect(said.map(([path, help]) => [path.join('.'), plain(help)])).toEqual(
      said.map(([path]) => [path.join('.'), describedAt(path)]),
    );
  });

  it('shows the examples of a key under the key', async () => {
    const address = keysOf(text).filter(({ path }) => path.join('.') === 'controller.address');
    const places = address.map(({ start }) => start);
    expect(await editor.hovers(text, places)).toEqual([
      expect.stringContaining('```yaml\naddress: '),
    ]);
  });

  async function helpsIn(piece: string) {
    const keys = keysOf(piece);
    const places = keys.map(({ start }) => start);
    const helps = await editor.hovers(piece, places);
    return keys.map(({ path }, i) => [path, helps[i] ?? ''] as const);
  }
});

/** A declaration in short texts, each a member with the key above: a hover reads its text anew. */
function piecesOf(declaration: string): readonly string[] {
  return declaration.split(/^(?=\w)/m).flatMap((section) => {
    const [head, ...members] = section.split(/^(?= {2}\S)/m);
    return members.length === 0 ? [section] : members.map((member) => `${head}${member}`);
  });
}

function describedAt(path: readonly string[]): string | undefined {
  const node = path.reduce<Described>((parent, key) => member(parent, key) ?? {}, language);
  return described(node);
}

/** The first paragraph under the heading, without the marks of Markdown. */
function plain(markdown: string): string {
  const [first = '', second = ''] = markdown.split('\n\n');
  return (first.startsWith('####') ? second : first).replace(/\\(?=[^\w\s])/g, '');
}
