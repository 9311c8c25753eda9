import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { consentWays } from '../../consent-ways.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/withdrawal-harder',
  severity: 'error',
  title: 'Consent is harder to withdraw than to give.',
  why: 'Withdrawing consent must be as easy as giving it: a click is not undone by a letter.',
  how: 'Offer a way to withdraw that takes no more than the way to give, such as `unsubscribeLink`.',
  law: ['GDPR-7-3-2', 'GDPR-13-2-c-3'],
  bad: `activities:
  comments:
    legalBasis:
      consent: { give: button, withdraw: post } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis:
      consent: { give: button, withdraw: accountSettings }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const { give, withdraw } = basis.consent ?? {};
      if (!give || !withdraw) continue;
      if (consentWays[withdraw].withdraw <= consentWays[give].give) continue;
      yield {
        path: [...basis.path, 'withdraw'],
        message: `Consent to ${calledActivity(activity, facts.model)} is given by \`${give}\` and withdrawn only by \`${withdraw}\`.`,
      };
    }
  },
} satisfies Rule;
