import type { Activity, Model } from '../../../model/model.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** Kinds of purposes that need a record of somebody: an account, a list, a claim, a proof. */
const KEEPING = [
  'service.account',
  'service.order',
  'marketing.email',
  'marketing.contest',
  'consent.manage',
  'legal.claims',
  'legal.rights_requests',
  'hr',
  'finance.accounting',
  'finance.debt_collection',
];
/** Data that exist only where they are stored. */
const KEPT = new Set(['telemetry.logs', 'authorization.password', 'financial.invoice']);

export default {
  id: 'retention/none-but-kept',
  severity: 'error',
  title: 'An activity says that it stores nothing, and cannot do without.',
  why: 'Nobody can run accounts, send newsletters or prove a choice without keeping data. A notice that says so is false, and people do not learn how long their data are kept (Art. 13(2)(a)).',
  how: 'Write how long the data are kept: `retention: { until: you delete the account }`.',
  law: ['GDPR-13-2-a-1', 'GDPR-5-1-d'],
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
    retention: none # <--
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
    retention: { until: you withdraw your consent }
    provision: { voluntary: I cannot send you the newsletter }
    directMarketing: [email]
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      if (!activity.declared.retention?.none) continue;
      const sign = signOf(activity, facts.model);
      if (!sign) continue;
      yield {
        path: [...activity.path, 'retention'],
        message: `${calledActivity(activity, facts.model)} says that nothing is stored, but ${sign}.`,
      };
    }
  },
} satisfies Rule;

function signOf({ kinds, sources, data }: Activity, { declaration }: Model): string | undefined {
  const kind = kinds.find((id) => KEEPING.some((one) => isKindOf(id, one, declaration.vocabulary)));
  if (kind) return `is of the kind \`${kind}\`, which keeps data`;
  const kept = data.find(({ id }) => KEPT.has(id));
  if (kept) return `uses \`${kept.id}\`, which exists only where it is stored`;
  const own = sources.some((source) => source.kind === 'ownRecords');
  return own ? 'takes the data from your own records' : undefined;
}
