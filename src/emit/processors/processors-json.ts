import type { Emit } from '../emitter.ts';
import { processorsOf, whyNoProcessors } from './processors.ts';

export { whyNoProcessors as withheld };

/** The processors as data; schemas/processors.schema.json describes it; no file where there are none. */
const processorsJson: Emit = ({ model, date }, languages) => {
  if (whyNoProcessors(model)) return [];
  const list = processorsOf(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return [{ path: 'public/processors.json', text: `${JSON.stringify(list, null, 2)}\n` }];
};

export default processorsJson;
