import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse-skeleton.ts';
import { skeletons } from '../../src/generated/skeletons.js';

const known = Object.entries(JSON.parse(skeletons) as Record<string, unknown>);

describe('skeletons parsed by the build', () => {
  it('are more than a hundred', () => {
    expect(known.length).toBeGreaterThan(100);
  });

  it('are what parsing them gives', () => {
    for (const [skeleton, nodes] of known) expect(nodes).toEqual(parse(skeleton));
  });
});
