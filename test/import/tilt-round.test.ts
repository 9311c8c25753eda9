import { describe, expect, it } from 'vitest';
import tilt from '../../src/emit/tilt/tilt.ts';
import importTilt from '../../src/import/tilt/tilt.ts';
import type { Model } from '../../src/model/model.ts';
import { FULL } from '../emit/register-full.ts';
import { compilationOf, exampleOf, modelOf } from '../emit/register-model.ts';

const exported = (model: Model) => tilt(compilationOf(model), ['en'])[0]?.text ?? '';
const imported = (text: string) => {
  const found = importTilt(text);
  if ('failure' in found) throw new Error(found.failure);
  return found;
};

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  full: modelOf(FULL),
};

describe.each(Object.entries(MODELS))('what %s tells as TILT', (_, model) => {
  const first = exported(model);
  const { yaml, notes } = imported(first);

  it('is the same after a way through a declaration', () => {
    expect(JSON.parse(exported(modelOf(yaml)))).toEqual(JSON.parse(first));
  });

  it('is taken over without a remark', () => {
    expect(notes).toEqual([]);
  });
});
