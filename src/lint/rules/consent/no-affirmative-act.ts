import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { consentWays } from '../../consent-ways.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'consent/no-affirmative-act',
  severity: 'error',
  title: 'Consent is taken from something that is no act of consent.',
  why: 'Consent is a statement or a clear act; settings of a browser, silence and scrolling say nothing about this purpose.',
  how: 'Ask, and let people act: `consentManager`, `checkbox`, `button`, `doubleOptIn`.',
  law: ['GDPR-4-11', 'GDPR-CONS-SCROLL'],
  bad: `activities:
  comments:
    legalBasis: { consent: browserSettings } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis: { consent: button }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const give = basis.consent?.give;
      if (!give || consentWays[give].act) continue;
      yield {
        path: written(facts.origin, [...basis.path, 'give']),
        message: `Consent to ${calledActivity(activity, facts.model)} is given by \`${give}\`, which is no act of consent.`,
      };
    }
  },
} satisfies Rule;
