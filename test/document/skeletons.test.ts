import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parsedSkeletons } from '../../src/document/parse-skeleton.ts';
import { skeletons } from '../../src/generated/skeletons.js';
import { compiled, declarationAt } from './compiled.ts';

const known = Object.entries(JSON.parse(skeletons) as Record<string, unknown>);

describe('skeletons parsed by the build', () => {
  it('are more than a hundred', () => {
    expect(known.length).toBeGreaterThan(100);
  });

  it('are all that a build of an example needs', () => {
    for (const example of readdirSync('examples').filter((name) => name !== 'ci'))
      compiled(declarationAt(`examples/${example}/privacy.yaml`), 'markdown');
    expect(Object.keys(parsedSkeletons())).toHaveLength(known.length);
  });

  it('are what parsing them gives', () => {
    for (const [skeleton, nodes] of known) expect(nodes).toEqual(parse(skeleton));
  });
});
