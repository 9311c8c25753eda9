// Turns schemas and templates into code, so that no command compiles them at run time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { buildSync } from 'esbuild';
import { parse } from 'yaml';
import { jsonString } from './json-string.mjs';
import { precompileCountries } from './precompile-countries.mjs';
import { precompilePage } from './precompile-page.mjs';
import { precompilePhrases, startPhrases } from './precompile-phrases.mjs';
import { precompileSkeletons, startSkeletons } from './precompile-skeletons.mjs';
import { precompileTemplate } from './precompile-template.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}/src/generated`;

function validator() {
  const schema = JSON.parse(readFileSync(`${root}/schemas/declaration.schema.json`, 'utf8'));
  // It uses nothing that draft 7 has not; what checks a newer draft also notes what it has looked at.
  const { $schema, ...checked } = withoutProse(schema);
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  addFormats(ajv, ['date', 'email']);
  ajv.addVocabulary(['x-short', 'x-choice', 'x-empty']);
  const code = withSchemaOf(checked, standaloneCode(ajv, ajv.compile(checked)));
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    external: ['./declaration-schema.js'],
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    write: false,
  });
  writeFileSync(`${out}/validate-declaration.js`, withoutUnread(outputFiles[0].text));
  writeFileSync(
    `${out}/validate-declaration.d.ts`,
    "import type { ErrorObject } from 'ajv';\ndeclare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };\nexport default validate;\n",
  );
  writeFileSync(
    `${out}/declaration-schema.js`,
    `export default JSON.parse(${jsonString(checked)});\n`,
  );
  writeFileSync(
    `${out}/declaration-schema.d.ts`,
    "import type { SchemaNode } from '../schema/node.ts';\ndeclare const schema: SchemaNode;\nexport default schema;\n",
  );
}

/** Lets the validator read the schema that there is already, instead of copies of its parts. */
function withSchemaOf(schema, code) {
  const parts = Object.entries(schema.$defs).map(([name, node]) => [`schema.$defs.${name}`, node]);
  return [['schema', schema], ...parts].reduce(
    (rest, [name, node]) => rest.replace(` = ${JSON.stringify(node)};`, () => ` = ${name};`),
    `import schema from './declaration-schema.js';\n${code}`,
  );
}

/** Takes out what no message and no keyword of ours reads: it is two thirds of the code. */
function withoutUnread(code) {
  return code
    .replace(/, parentData: \w+, parentDataProperty: (?:"(?:[^"\\]|\\.)*"|\w+), rootData/g, '')
    .replace(/, parentData, parentDataProperty, rootData = data/g, '')
    .replace(/schemaPath: "(?:[^"\\]|\\.)*", /g, '')
    .replace(
      /params: \{ (?:pattern|format|type|allowedValues): [^{}]*(?:"[^"]*"[^{}]*)* \}/g,
      'params: {}',
    );
}

/** Descriptions and long example lists are for editors, not for the validator. */
function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (node === null || typeof node !== 'object') return node;
  const names = new Set(['properties', 'patternProperties', '$defs']);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'description' && typeof value === 'string'))
      .filter(([key, value]) => !(key === 'examples' && Array.isArray(value) && !isWordList(node)))
      .map(([key, value]) =>
        names.has(key)
          ? [key, Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withoutProse(v)]))]
          : [key, withoutProse(value)],
      ),
  );
}

/** Words that a value is one of, or vocabulary that a slip is compared with. */
function isWordList(node) {
  return (
    node['x-choice'] ||
    node['x-empty'] ||
    /^\^\(?[a-zA-Z|]+\)?\$$/.test(node.pattern ?? '') ||
    ['dataId', 'kind', 'subject', 'measure'].includes(node.title)
  );
}

function templates() {
  for (const language of readdirSync(`${root}/templates`, { withFileTypes: true })) {
    if (!language.isDirectory() || language.name === 'page') continue;
    const folder = `${root}/templates/${language.name}`;
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.md.hbs'))
      .sort();
    const specs = names.map((name) => {
      const source = readFileSync(`${folder}/${name}`, 'utf8');
      return `${JSON.stringify(name.replace('.md.hbs', ''))}: ${precompileTemplate(source, `${language.name}/${name}`)}`;
    });
    const labels = parse(readFileSync(`${folder}/labels.yaml`, 'utf8'));
    writeFileSync(
      `${out}/templates-${language.name}.js`,
      `export const sections = {\n${specs.join(',\n')}\n};\nexport const labels = ${JSON.stringify(labels)};\n`,
    );
    writeFileSync(
      `${out}/templates-${language.name}.d.ts`,
      "import type { LanguagePack } from '../document/language-pack.ts';\nexport const sections: LanguagePack['sections'];\nexport const labels: LanguagePack['labels'];\n",
    );
  }
}

/** Writes src/generated. */
export function precompile() {
  mkdirSync(out, { recursive: true });
  validator();
  templates();
  precompileCountries(out);
  precompilePage(out);
  startPhrases(out);
  startSkeletons(out);
}

/** Writes what of src/generated the sources themselves make. */
export async function precompileFromSources() {
  await precompilePhrases(out);
  await precompileSkeletons(root, out);
}
