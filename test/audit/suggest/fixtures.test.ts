import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { suggested, wrong } from './suggested.ts';

it.each(['lamps.txt', 'lamps-mended.txt', 'laden.md'])(
  '%s makes a declaration of what stands in it, with its lines',
  async (name) => {
    const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
    const { yaml } = await suggested(name, bytes);
    expect(wrong(yaml)).toEqual([]);
    await expect(yaml).toMatchFileSnapshot(`expected/${name.replace(/\.\w+$/, '')}.yaml`);
  },
);
