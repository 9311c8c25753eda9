import { hasWords } from '../../../model/text.ts';
import { anyCase } from '../../../text/any-case.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const WITHDRAWAL = anyCase(
  /\b(?:withdr[ae]w\w*|withdrawal|revo(?:ke\w*|cation)|unsubscrib\w*|opt(?:ed|ing)?[- ]?out)\b/i,
);

export default {
  id: 'retention/after-withdrawal',
  severity: 'warning',
  title: 'Data are kept after consent is withdrawn, and nothing says why.',
  why: 'Once consent is withdrawn and no other basis is left, the data are erased (Art. 17(1)(b)). Only what proves the consent can stay, for as long as claims can be made.',
  how: 'Write `until: you withdraw your consent`; for what proves the consent make an exception with its reason: `except: { privacy_preferences: { period: P3Y, from: …, because: … } }`.',
  law: ['GDPR-17', 'GDPR-5-1-e'],
  bad: `activities:
  comments:
    legalBasis: { consent: checkbox }
    retention:
      # until: not written
      period: P2Y
      from: your withdrawal # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis: { consent: checkbox }
    retention: { until: you withdraw your consent }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      const [only, ...more] = activity.bases;
      if (only?.word !== 'consent' || more.length > 0) continue;
      if (!rule.period || !WITHDRAWAL.test(english(rule.from))) continue;
      if (hasWords(rule.because) || rule.law?.length || facts.hasOpen(path)) continue;
      yield {
        path: written(facts.origin, [...path, 'from']),
        message: `${calledActivity(activity, facts.model)} keeps data after consent is withdrawn, and nothing says why.`,
      };
    }
  },
} satisfies Rule;
