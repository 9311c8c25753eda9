import type { Emit } from '../emitter.ts';
import { cookiesOf } from './cookies.ts';

/** The cookies as data; schemas/cookies.schema.json describes it; no file where nothing is declared. */
const cookiesJson: Emit = ({ model, date }) => {
  const list = cookiesOf(model, date);
  if (!list.none && list.cookies.length === 0) return [];
  return [{ path: 'public/cookies.json', text: `${JSON.stringify(list, null, 2)}\n` }];
};

export default cookiesJson;
