import type { CookieConsentConfig } from 'vanilla-cookieconsent';
import type { Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';
import { whyNothingToAsk } from './categories.ts';
import { choiceRemark } from './choice-cookie.ts';
import { cookieConsentConfig } from './cookieconsent.ts';
import { jsSource } from './js-source.ts';
import { reopenSource } from './reopen.ts';
import { signalSource } from './signals.ts';
import { ERASE, type StoreEntry, storeEntries } from './stores.ts';

export { whyNothingToAsk as withheld };

/** The configuration of vanilla-cookieconsent as a module; no file where nothing waits for consent. */
const cookieconsentJs: Emit = ({ model }, languages) => {
  if (whyNothingToAsk(model)) return [];
  const text = moduleText(model, cookieConsentConfig(model, languages));
  return [{ path: 'public/cookieconsent.config.js', text }];
};

function moduleText(model: Model, config: CookieConsentConfig): string {
  const stores = storeEntries(model);
  const signal = signalSource(model);
  const reopen = reopenSource(model);
  return [
    '// Configuration of vanilla-cookieconsent 3: import it and pass it to CookieConsent.run().',
    choiceRemark(model, 'cc_cookie'),
    `const config = ${jsSource(config)};\n`,
    ...(signal ? [`if (${signal}) config.autoShow = false;\n`] : []),
    ...(stores.length > 0 ? [eraseRefused(stores)] : []),
    'export default config;\n',
    ...(reopen
      ? [
          `// Opens the choice from the policy: reopen(CookieConsent.showPreferences).\nexport ${reopen}`,
        ]
      : []),
  ].join('\n');
}

/** Stores beside cookies are erased as well, at the first choice and at every change. */
function eraseRefused(stores: readonly StoreEntry[]): string {
  return `const stores = ${jsSource(stores)};

${ERASE}
config.onConsent = config.onChange = ({ cookie }) => {
  for (const entry of stores) {
    if (!cookie.services[entry.category]?.includes(entry.service)) erase(entry);
  }
};
`;
}

export default cookieconsentJs;
