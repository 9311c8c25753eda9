import type { Emit } from '../emitter.ts';
import { registerGraph } from './graph.ts';
import { jsonldText } from './jsonld.ts';

/** The register in the words of the W3C Data Privacy Vocabulary, as JSON-LD. */
const registerJsonld: Emit = ({ model, date }, languages) => {
  const graph = registerGraph(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return [{ path: 'internal/register.jsonld', text: jsonldText(graph) }];
};

export default registerJsonld;
