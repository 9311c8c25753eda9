import type { Emit } from '../emitter.ts';
import { CONSENT_TYPES, grantsOf, whyNoConsentMode } from './consent-mode.ts';
import { jsSource } from './js-source.ts';

export { whyNoConsentMode as withheld };

/** Google Consent Mode v2: all denied at first, and what each service grants; no file without a tag. */
const consentModeJs: Emit = ({ model }) => {
  if (whyNoConsentMode(model)) return [];
  const denied = Object.fromEntries(CONSENT_TYPES.map((type) => [type, 'denied']));
  const text = `// Google Consent Mode v2: load this script before every tag of Google, and call consentMode with
// what is accepted, such as consentMode((category, service) => true), after every choice.
window.dataLayer ??= [];
window.gtag ??= function gtag() {
  window.dataLayer.push(arguments);
};
window.gtag("consent", "default", ${jsSource({ ...denied, wait_for_update: 500 })});

window.consentMode = (isAccepted) => {
  const update = ${jsSource(denied, '  ')};
  const grants = ${jsSource(grantsOf(model), '  ')};
  for (const { category, service, types } of grants) {
    if (category !== "necessary" && !isAccepted(category, service)) continue;
    for (const type of types) update[type] = "granted";
  }
  window.gtag("consent", "update", update);
};
`;
  return [{ path: 'public/consent-mode.js', text }];
};

export default consentModeJs;
