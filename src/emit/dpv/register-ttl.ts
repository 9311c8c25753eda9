import type { Emit } from '../emitter.ts';
import { registerGraph } from './graph.ts';
import { turtleText } from './turtle.ts';

/** The register in the words of the W3C Data Privacy Vocabulary, as Turtle. */
const registerTtl: Emit = ({ model, date }, languages) => {
  const graph = registerGraph(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return [{ path: 'internal/register.ttl', text: turtleText(graph) }];
};

export default registerTtl;
