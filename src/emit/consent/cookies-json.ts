import type { Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';
import { cookiesOf } from './cookies.ts';

/** Nothing declared is no list: an empty one would say that there is nothing. */
export function withheld({ declaration, cookies }: Model): string | undefined {
  if (declaration.cookies?.none || cookies.length > 0) return undefined;
  return 'the declaration does not say what is stored on devices';
}

/** The cookies as data; schemas/cookies.schema.json describes it; no file where nothing is declared. */
const cookiesJson: Emit = ({ model, date }) => {
  if (withheld(model)) return [];
  const text = `${JSON.stringify(cookiesOf(model, date), null, 2)}\n`;
  return [{ path: 'public/cookies.json', text }];
};

export default cookiesJson;
