import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'marketing/kind-without-direct-marketing',
  severity: 'warning',
  title: 'An activity is of a marketing kind and declares no direct marketing.',
  why: 'People can object to direct marketing at any time and must be told so, apart from everything else; the notice can do that only if the marketing is declared.',
  how: 'Add `directMarketing: [email]`, or another `kind` if nothing is advertised.',
  law: ['GDPR-21-4-2', 'GDPR-21-2'],
  bad: `activities:
  newsletter: # <--
    title: Newsletter
    purpose: send new articles by e-mail
    kind: marketing.email
    legalBasis: { consent: { give: doubleOptIn, withdraw: unsubscribeLink } }
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
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
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    for (const activity of ownActivities(facts)) {
      const { kinds, declared, path } = activity;
      const mails = kinds.some((kind) => isKindOf(kind, 'marketing.email', vocabulary));
      if (!mails || declared.directMarketing) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} sends offers by e-mail and declares no \`directMarketing\`.`;
      yield { path: [...path, 'directMarketing'], at: 'key', message };
    }
  },
} satisfies Rule;
