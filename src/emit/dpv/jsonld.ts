import { wellFormed } from './iri.ts';
import { type Kind, type Node, prefixes, properties } from './node.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json };

// Every property that leads to a node says so, or its IRI would silently become a text.
const COERCED: Readonly<Record<Exclude<Kind, 'text'>, string>> = {
  node: '@id',
  date: 'xsd:date',
  duration: 'xsd:duration',
};

/** A graph as JSON-LD 1.1 with its context inside, so that it is read without a network. */
export function jsonldText(graph: readonly Node[]): string {
  const document = { '@context': context(graph), '@graph': graph.map(plain) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function context(graph: readonly Node[]): Json {
  const used = new Set(graph.flatMap(({ members }) => members.map(([property]) => property)));
  const coerced = Object.entries(properties).flatMap(([property, kind]): [string, Json][] =>
    kind !== 'text' && used.has(property as keyof typeof properties)
      ? [[property, { '@type': COERCED[kind] }]]
      : [],
  );
  return { ...prefixes, ...Object.fromEntries(coerced) };
}

function plain({ id, types, members }: Node): Json {
  return {
    '@id': id,
    ...(types.length > 0 && { '@type': single(types) }),
    ...Object.fromEntries(
      members.map(([property, values]) => [property, single(values.map(wellFormed))]),
    ),
  };
}

function single(values: readonly string[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
