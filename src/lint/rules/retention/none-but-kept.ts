import { durationDays } from '../../../model/drafting/duration.ts';
import type { Activity, Model } from '../../../model/model.ts';
import { broaderData, isKindOf } from '../../../model/vocabulary.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
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

/** Cookies that serve to know a visitor again, and what the visitor did. */
const MEASURING = new Set(['analytics', 'advertising']);

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
    for (const { activity, path, rule, data } of storageRules(facts)) {
      if (!rule.none || activity.role === 'processor') continue;
      const terms = data ? [data] : activity.data.map(({ id }) => id);
      const sign =
        keptAmong(terms, facts.model) ?? (data ? undefined : signOf(activity, facts.model));
      if (!sign) continue;
      const name = calledActivity(activity, facts.model);
      yield { path, message: `${name} says that nothing is stored, but ${sign}.` };
    }
  },
} satisfies Rule;

function keptAmong(terms: readonly string[], { declaration }: Model): string | undefined {
  const kept = terms.find((id) =>
    [id, ...broaderData(id, declaration)].some((one) => KEPT.has(one)),
  );
  return kept && `uses \`${kept}\`, which exists only where it is stored`;
}

function signOf({ kinds, sources, cookies }: Activity, { declaration }: Model): string | undefined {
  const kind = kinds.find((id) => KEEPING.some((one) => isKindOf(id, one, declaration.vocabulary)));
  if (kind) return `is of the kind \`${kind}\`, which keeps data`;
  const cookie = cookies.find(
    ({ group, duration }) => MEASURING.has(group) && (durationDays(duration ?? '') ?? 0) > 1,
  );
  if (cookie) return `recognises visitors by \`${cookie.name}\` for longer than a day`;
  const own = sources.some((source) => source.kind === 'ownRecords');
  return own ? 'takes the data from your own records' : undefined;
}
