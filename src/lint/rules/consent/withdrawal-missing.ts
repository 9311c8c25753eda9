import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'consent/withdrawal-missing',
  severity: 'error',
  title: 'Consent has no way to withdraw it.',
  why: 'People can withdraw consent at any time and must learn how before they give it.',
  how: 'Add `withdraw`, such as `unsubscribeLink` or `accountSettings`, or one word for both ways: `consent: consentManager`.',
  law: ['GDPR-7-3-1', 'GDPR-13-2-c-1', 'GDPR-13-2-c-3', 'GDPR-14-2-d'],
  bad: `activities:
  comments:
    legalBasis:
      consent: { give: checkbox } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis:
      consent: { give: checkbox, withdraw: email }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      if (basis.consent?.withdraw) continue;
      yield {
        path: [...basis.path, 'withdraw'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} rests on consent and says no way to \`withdraw\` it.`,
      };
    }
  },
} satisfies Rule;
