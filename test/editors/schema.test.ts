import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA } from './client.ts';
import { example, openAt } from './variants.ts';

const text = readFileSync(SCHEMA, 'utf8');

describe('the schema for editors', () => {
  it('follows the schema of the language: npm run generate', async () => {
    const { generated } = await import('../../scripts/editor-schema.mjs');
    expect(text).toBe(generated);
  });

  it('is plain JSON Schema, which accepts facts and open facts', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, inlineRefs: false });
    addFormats.default(ajv);
    ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
    const accepts = ajv.compile(JSON.parse(text));
    const open = [1, 2, 3, 4, 5].map((depth) => openAt(example('webshop'), depth));
    const written = [...['webshop', 'saas', 'blog', 'jusseum'].map(example), ...open];
    expect(written.filter((declaration) => !accepts(parse(declaration)))).toEqual([]);
    expect(accepts({ privacyc: 1, controller: { name: 1 } })).toBe(false);
  });
});
