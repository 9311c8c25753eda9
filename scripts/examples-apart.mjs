// Takes the examples out of the rules when they are bundled: only `explain` reads them, and every start would load them.
import { fromSource } from './from-source.mjs';
import { jsonString } from './json-string.mjs';

/** A plugin of rolldown. */
export function examplesApart() {
  return {
    name: 'examples-apart',
    load: { filter: { id: /src\/commands\/every-example\.ts$/ }, handler: allExamples },
    transform: { filter: { code: /\bbad: [\s\S]*\bgood: / }, handler: withoutExamples },
  };
}

async function allExamples() {
  const { everyExample } = await fromSource(
    "export { everyExample } from './src/commands/every-example.ts';",
  );
  const code = `export const everyExample = JSON.parse(${jsonString(everyExample)});`;
  return { code, moduleType: 'js' };
}

function withoutExamples(code) {
  const examples = objectsOf(this.parse(code, { lang: 'ts' })).flatMap(examplesOf);
  return examples
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`, code);
}

/** The values of `bad` and `good` in an object that is a rule. */
function examplesOf({ properties }) {
  const named = (name) => properties.find(({ key }) => key?.name === name)?.value;
  const [id, bad, good] = ['id', 'bad', 'good'].map(named);
  return id && bad && good ? [bad, good] : [];
}

function objectsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(objectsOf);
  return node.type === 'ObjectExpression' ? [node, ...below] : below;
}
