import type { Emit } from '../emitter.ts';
import { scopeOf } from '../register/scope.ts';
import { tiltDocument } from './document.ts';

/** What people are told, in the Transparency Information Language; one language, the main one. */
const tilt: Emit = ({ model, date }, languages) => {
  const scope = scopeOf(model, languages[0] ?? model.languages[0] ?? 'en');
  return [
    { path: 'public/tilt.json', text: `${JSON.stringify(tiltDocument(scope, date), null, 2)}\n` },
  ];
};

export default tilt;
