import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from './client.ts';
import { keysOf } from './keys.ts';
import { type Described, described, language, member } from './schema.ts';

const text = readFileSync('examples/webshop/privacy.yaml', 'utf8');
const keys = keysOf(text);

describe('help on hover', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor();
  });
  afterAll(() => editor.stop());

  it('every key of the web shop says what the schema says about it', async () => {
    const places = keys.map(({ start }) => start);
    const helps = await editor.hovers(text, places);
    const said = keys.map(({ path }, i) => [path.join('.'), plain(helps[i] ?? '')]);
    const expected = keys.map(({ path }) => [path.join('.'), describedAt(path)]);
    expect(keys.length).toBeGreaterThan(400);
    expect(said).toEqual(expected);
  });

  it('shows the examples of a key under the key', async () => {
    const places = keys.filter(({ path }) => path.join('.') === 'controller.address');
    const [help] = await editor.hovers(
      text,
      places.map(({ start }) => start),
    );
    expect(help).toContain('```yaml\naddress: ');
  });
});

function describedAt(path: readonly string[]): string | undefined {
  const node = path.reduce<Described>((parent, key) => member(parent, key) ?? {}, language);
  return described(node);
}

/** The first paragraph under the heading, without the marks of Markdown. */
function plain(markdown: string): string {
  const [first = '', second = ''] = markdown.split('\n\n');
  return (first.startsWith('####') ? second : first).replace(/\\(?=[^\w\s])/g, '');
}
