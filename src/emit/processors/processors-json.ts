import type { Emit } from '../emitter.ts';
import { processorsOf } from './processors.ts';

/** The processors as data; schemas/processors.schema.json describes it; no file where there are none. */
const processorsJson: Emit = ({ model, date }, languages) => {
  const list = processorsOf(model, languages[0] ?? model.languages[0] ?? 'en', date);
  if (list.processors.length === 0) return [];
  return [{ path: 'public/processors.json', text: `${JSON.stringify(list, null, 2)}\n` }];
};

export default processorsJson;
