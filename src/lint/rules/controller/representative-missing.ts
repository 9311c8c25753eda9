import { addressesEea, underGdpr } from '../../reach.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/representative-missing',
  severity: 'error',
  title: 'A controller outside the EEA names no representative in the EU.',
  why: 'Whoever addresses people in the EU from outside must mandate a representative there and name it to them, unless Art. 27(2) exempts.',
  how: 'Add `representatives` with `eu-gdpr` and its contact details, or `none` with the reason why Art. 27(2) exempts.',
  law: ['GDPR-27-1', 'GDPR-13-1-a-3', 'GDPR-30-1-a'],
  bad: `controller: # <--
  country: CH`,
  good: `controller:
  country: CH
  representatives:
    eu-gdpr:
      name: Datavertreter GmbH
      address: Kastanienallee 211, 10435 Berlin
      country: DE
      email: eu@datavertreter.example`,
  *check({ model }) {
    const { country, publicBody, representatives } = model.controller.declared;
    if (model.controller.inEea !== false || publicBody || representatives?.none) return;
    if (representatives?.['eu-gdpr'] || !underGdpr(model) || !addressesEea(model)) return;
    yield {
      path: ['controller', 'representatives', 'eu-gdpr'],
      at: 'key',
      message: `The controller’s country, \`${country}\`, is outside the EEA, and no representative in the EU is named.`,
    };
  },
} satisfies Rule;
