import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('generated files', () => {
  it('the types of the long form follow the schema: npm run generate', async () => {
    const { generated } = (await import('../../scripts/generate.mjs')) as { generated: string };
    expect(readFileSync('src/schema/declaration.ts', 'utf8')).toBe(generated);
  });
});
