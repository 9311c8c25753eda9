import type { JsonLdDocument } from 'jsonld';
import jsonld from 'jsonld';
import { Parser, Store, type Term } from 'n3';
import registerJsonld from '../../src/emit/dpv/register-jsonld.ts';
import registerTtl from '../../src/emit/dpv/register-ttl.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf } from './register-model.ts';

export const jsonldOf = (model: Model): string =>
  registerJsonld(compilationOf(model), ['en'])[0]?.text ?? '';
export const turtleOf = (model: Model): string =>
  registerTtl(compilationOf(model), ['en'])[0]?.text ?? '';

/** A reader of JSON-LD that reaches no network and refuses whatever would be dropped in silence. */
const OFFLINE = {
  safe: true,
  documentLoader: (url: string): Promise<never> => Promise.reject(new Error(`would load ${url}`)),
};

/** The canonical N-Quads of a JSON-LD text. */
export async function quadsOfJsonld(text: string): Promise<string> {
  const document = JSON.parse(text) as JsonLdDocument;
  return (await jsonld.canonize(document, OFFLINE)) as string;
}

export async function expanded(text: string): Promise<unknown> {
  return jsonld.expand(JSON.parse(text) as JsonLdDocument, OFFLINE);
}

/** The graph of a Turtle text. */
export function storeOf(turtle: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(turtle));
}

/** The triples of N-Quads or Turtle in one form, sorted; no register has a blank node. */
export function triples(text: string): readonly string[] {
  const parsed = new Parser().parse(text);
  return parsed
    .map(({ subject, predicate, object }) => [subject, predicate, object].map(plain).join(' '))
    .sort();
}

function plain(term: Term): string {
  if (term.termType === 'BlankNode') throw new Error(`blank node ${term.value}`);
  if (term.termType !== 'Literal') return `<${term.value}>`;
  return `${JSON.stringify(term.value)}^^${term.datatype.value}`;
}
