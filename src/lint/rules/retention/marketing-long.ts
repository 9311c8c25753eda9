import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import { hasWords } from '../../../model/text.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** CNIL, reference on the management of commercial activities, 3 February 2022: three years. */
const LONGEST = durationDays('P3Y') ?? 0;
const MARKETING = ['marketing.email', 'marketing.ads', 'marketing.measurement'];

export default {
  id: 'retention/marketing-long',
  severity: 'info',
  title: 'Data for marketing are kept for more than three years.',
  why: 'Data are kept no longer than their purpose needs. The French authority takes three years from the last contact as its measure for people who have not bought anything.',
  how: 'Shorten the period, or say why it must be as long: `because: …`.',
  law: ['GDPR-5-1-e', 'GDPR-13-2-a-2'],
  bad: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { period: P5Y, from: the last message that you opened } # <--
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  good: `activities:
  newsletter:
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { period: P2Y, from: the last message that you opened }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const { activity, path, rule, data } of storageRules(facts)) {
      const markets = activity.kinds.some((id) =>
        MARKETING.some((kind) => isKindOf(id, kind, vocabulary)),
      );
      if (!markets || (durationDays(rule.period ?? '') ?? 0) <= LONGEST) continue;
      // What is measured in cookies has a shorter limit of its own.
      if (activity.cookies.some(({ group }) => group === 'analytics')) continue;
      if (hasWords(rule.because) || rule.law?.length || data === 'privacy_preferences') continue;
      yield {
        path: written(facts.origin, [...path, 'period']),
        message: `${calledActivity(activity, facts.model)} keeps data for marketing for ${durationText(rule.period ?? '', 'en')}.`,
      };
    }
  },
} satisfies Rule;
