import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

it('brings back whether a source is public where that was declared, and nowhere else', () => {
  const before = `privacyc: 1
activities:
  reviews:
    data: [name, contact.email, content.public]
    source:
      register: { name: the register, public: true, data: [name] }
      club: { name: the club, public: false, data: [contact.email] }
      friends: { name: friends, data: [content.public] }`;
  const { activities } = parse(imported(exported(modelOf(before))).yaml);
  expect(activities.reviews.source).toEqual(parse(before).activities.reviews.source);
});
