// Writes schemas/editor.schema.json: the declaration's schema as editors need it. It admits open
// facts everywhere, names what is due, and offers words only: an editor writes an example into the
// file, so an example that is a fact of somebody else belongs on hover.
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

const TARGET = new URL('../schemas/editor.schema.json', import.meta.url);
const schema = JSON.parse(
  readFileSync(new URL('../schemas/declaration.schema.json', import.meta.url), 'utf8'),
);

const NAMED = ['properties', 'patternProperties', '$defs'];

/** Forms whose examples look like words and are facts. */
const FACTS = ['id', 'language'];

function forEditors(node, name) {
  const { 'x-short': short, 'x-choice': choice, 'x-empty': empty, examples = [], ...rest } = node;
  for (const group of NAMED.filter((key) => key in rest)) {
    const members = Object.entries(rest[group]);
    const named = (key) => (group === 'properties' ? key : undefined);
    rest[group] = Object.fromEntries(members.map(([k, v]) => [k, forEditors(v, named(k))]));
  }
  if (rest.items) rest.items = forEditors(rest.items);
  const offered = closedWords(node) ?? wordsAmong(examples, node);
  const shown = examples.filter((example) => !offered.includes(example));
  return {
    ...admitOpen(rest),
    ...(rest.description ? { markdownDescription: helpOf(rest.description, name, shown) } : {}),
    ...(offered.length > 0 ? { examples: offered } : {}),
  };
}

/** A text that is not an open fact must be what the schema asks for. */
function admitOpen(node) {
  const { type, enum: words = closedWords(node), pattern, format, ...rest } = node;
  if (!type) return node;
  const types = [type].flat();
  const isText = types.includes('string');
  const due = words ? { enum: words } : (format && { format }) || (pattern && { pattern });
  if (isText && !due) return node;
  return {
    ...rest,
    type: isText ? type : [...types, 'string'],
    if: { type: 'string', not: { pattern: '^TODO\\b' } },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { ...(due ?? { type }), ...(due && !words ? message(node) : {}) },
  };
}

/** What to say in place of the regular expression. */
function message({ description }) {
  if (!description) return {};
  const text = description.charAt(0).toLowerCase() + description.slice(1);
  return { patternErrorMessage: `Due here is ${text}` };
}

function closedWords({ enum: words, pattern = '' }) {
  return words ?? /^\^\(?([a-zA-Z|]+)\)?\$$/.exec(pattern)?.[1].split('|');
}

function wordsAmong(examples, { pattern, title }) {
  if (!pattern || FACTS.includes(title)) return [];
  return examples.filter((example) => /^[a-z][\w.-]*$/.test(example));
}

function helpOf(description, name, examples) {
  const blocks = examples.map((example) => {
    const text = stringify(name ? { [name]: example } : example, { lineWidth: 0 });
    return `\`\`\`yaml\n${text}\`\`\``;
  });
  return [description.replace(/[\\`*_[\]#]/g, '\\$&'), ...blocks].join('\n\n');
}

const { $schema, $id, type, ...rest } = schema;
const root = { $schema, $id: $id.replace('declaration', 'editor'), type, ...forEditors(rest) };

/** The generated text; a test compares it with the file. */
export const generated = `${JSON.stringify(root, null, 2)}\n`;
if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(TARGET, generated);
