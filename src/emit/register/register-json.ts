import type { Emit } from '../emitter.ts';
import { registerOf } from './register.ts';

/** The register as data, in the main language; schemas/register.schema.json describes it. */
const registerJson: Emit = ({ model, date }, languages) => {
  const register = registerOf(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return [{ path: 'internal/register.json', text: `${JSON.stringify(register, null, 2)}\n` }];
};

export default registerJson;
