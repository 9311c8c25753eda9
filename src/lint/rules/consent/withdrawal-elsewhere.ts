import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/withdrawal-elsewhere',
  severity: 'error',
  title: 'Consent is given here and withdrawn only with another company.',
  why: 'Withdrawing must be as easy as giving (Art. 7(3)): nobody who agreed on your site should have to search the settings of a provider, or install its add-on.',
  how: 'Offer the way back where you asked: `consent: consentManager`, or `withdraw: accountSettings`.',
  law: ['GDPR-7-3-2', 'GDPR-13-2-c-3'],
  bad: `activities:
  comments:
    legalBasis:
      consent: { give: button, withdraw: providerDialog } # <--
    register: { consentRecord: the click is logged }`,
  good: `activities:
  comments:
    legalBasis:
      consent: { give: button, withdraw: accountSettings }
    register: { consentRecord: the click is logged }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const { give, withdraw } = basis.consent ?? {};
      if (withdraw !== 'providerDialog' || !give || give === 'providerDialog') continue;
      yield {
        path: [...basis.path, 'withdraw'],
        message: `Consent to ${calledActivity(activity, facts.model)} is given by \`${give}\` and withdrawn only with the provider.`,
      };
    }
  },
} satisfies Rule;
