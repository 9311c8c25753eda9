import { wellFormed } from './iri.ts';
import { type Kind, type Node, prefixes, properties } from './node.ts';

const TERM = /^([a-z-]+):[A-Za-z][A-Za-z0-9-]*$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A graph as RDF 1.1 Turtle. */
export function turtleText(graph: readonly Node[]): string {
  const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`);
  return `${head.join('')}\n${graph.map(block).join('\n')}`;
}

function block({ id, types, members }: Node): string {
  const lines = [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...members.map(
      ([property, values]) =>
        `${property} ${values.map((value) => object(value, properties[property])).join(', ')}`,
    ),
  ];
  return lines.length > 0 ? `${resource(id)}\n  ${lines.join(' ;\n  ')} .\n` : '';
}

function object(value: string, kind: Kind): string {
  if (kind === 'node') return resource(value);
  const text = `"${wellFormed(value).replace(/["\\\n\r\t]|\p{Cc}/gu, escaped)}"`;
  return kind === 'text' ? text : `${text}^^xsd:${kind}`;
}

function resource(iri: string): string {
  const prefix = TERM.exec(iri)?.[1];
  return prefix !== undefined && prefix in prefixes ? iri : `<${iri}>`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return ESCAPES[character] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
