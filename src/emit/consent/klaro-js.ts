import type { Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';
import { whyNothingToAsk } from './categories.ts';
import { choiceRemark } from './choice-cookie.ts';
import { jsSource } from './js-source.ts';
import { klaroConfig, klaroName } from './klaro.ts';
import { reopenSource } from './reopen.ts';
import { signalSource } from './signals.ts';
import { ERASE, storeEntries } from './stores.ts';

export { whyNothingToAsk as withheld };

/** The configuration of Klaro as a script that stands before it; no file where nothing waits for consent. */
const klaroJs: Emit = ({ model }, languages) => {
  if (whyNothingToAsk(model)) return [];
  return [{ path: 'public/klaro-config.js', text: scriptText(model, languages) }];
};

function scriptText(model: Model, languages: readonly string[]): string {
  const signal = signalSource(model);
  const reopen = reopenSource(model);
  return `// Configuration of Klaro 0.7: load this script before klaro.js.
${choiceRemark(model, 'klaro')}(() => {
const config = ${jsSource(klaroConfig(model, languages))};

${signal ? `if (${signal}) config.noNotice = true;\n\n` : ''}${callback(model)}
window.klaroConfig = config;
${reopen ? `\n${reopen}\naddEventListener("load", () => reopen(() => klaro.show(config, true)));\n` : ''}})();
`;
}

/** Erases stores beside cookies. A script that runs cannot be stopped, so withdrawal loads the page anew. */
function callback(model: Model): string {
  const stores = storeEntries(model).map(({ category, service, storage, name }) => ({
    service: klaroName(category, service),
    storage,
    name,
  }));
  const erasing = `  for (const entry of stores) if (entry.service === name) erase(entry);\n`;
  return `${stores.length > 0 ? `const stores = ${jsSource(stores)};\n\n${ERASE}\n` : ''}const accepted = new Set();
config.callback = (consent, { name }) => {
  if (consent) {
    accepted.add(name);
    return;
  }
${stores.length > 0 ? erasing : ''}  if (accepted.has(name)) location.reload();
};
`;
}

export default klaroJs;
