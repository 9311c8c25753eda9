import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { link } from '../../src/model/link.ts';
import { PART_IDS, SECTION_IDS } from '../../src/model/section-ids.ts';
import { declare } from '../../src/schema/declare.ts';

it('names every section of the outline', () => {
  expect(SECTION_IDS).toEqual(outline.map(({ id }) => id));
});

it('names every part that is no activity', () => {
  const bytes = readFileSync('examples/webshop/privacy.yaml');
  const declared = declare('privacy.yaml', bytes, () => ({ failure: 'missing' }));
  const model = link(declared, '2026-11-22');
  const activities = new Set(model.activities.map(({ id }) => id));
  const parts = outline.flatMap(({ parts }) => parts?.(model) ?? []).map(({ id }) => id);
  expect(parts.filter((id) => !activities.has(id)).toSorted()).toEqual(PART_IDS.toSorted());
});
