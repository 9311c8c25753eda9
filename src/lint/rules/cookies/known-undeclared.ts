import type { Recipient } from '../../../model/model.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { isPartlyOpenGroup } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

const MEASURING = ['analytics', 'marketing.ads', 'marketing.measurement'];

export default {
  id: 'cookies/known-undeclared',
  severity: 'warning',
  title: 'A service of analytics or advertising sets cookies, and none is declared for it.',
  why: 'Each cookie must be explained and, for these purposes, consented to. What a service sets as a rule is known from its own documents; whether you have changed that, only you know.',
  how: 'Add its cookies under `cookies`, with `access` set to the service; if you use it without any, suppress this with the reason.',
  law: ['EPD-5-3-3', 'EPD-5-3-6'],
  bad: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [behavior.browsing_history]
    source: observed
    recipients: [hotjar] # <--
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: the click is logged }
recipients:
  hotjar: { service: hotjar, role: processor, contract: 2026-10-04 }
cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  good: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [behavior.browsing_history]
    source: observed
    recipients: [hotjar]
    retention: { period: P1Y, from: the visit }
    provision: voluntary
    register: { consentRecord: the click is logged }
recipients:
  hotjar: { service: hotjar, role: processor, contract: 2026-10-04 }
cookies:
  analytics:
    _hjSessionUser_*: { activity: statistics, access: hotjar, duration: P1Y, purpose: tells visitors apart }`,
  *check(facts) {
    const { cookies, vocabulary } = facts.model.declaration;
    if (!cookies || cookies.none || isPartlyOpenGroup(facts)) return;
    const readers = new Set(facts.model.cookies.flatMap((cookie) => cookie.readers));
    for (const activity of ownActivities(facts)) {
      const measures = activity.kinds.some((id) =>
        MEASURING.some((kind) => isKindOf(id, kind, vocabulary)),
      );
      if (!measures) continue;
      const listed = activity.declared.recipients;
      const ids: readonly string[] = Array.isArray(listed) ? listed : [];
      for (const recipient of activity.recipients) {
        const names = trackersOf(recipient);
        if (names.length === 0 || readers.has(recipient)) continue;
        readers.add(recipient);
        yield {
          path: [...activity.path, 'recipients', `${ids.indexOf(recipient.id)}`],
          message: `${calledActivity(activity, facts.model)} uses ${recipient.service?.title}, and none of its cookies is declared.`,
          related: [
            {
              message: 'The declared entries stand here.',
              range: facts.origin.key(['cookies']).range,
            },
          ],
          how: `Declare what it sets, according to its documents ${names.join(', ')}, with \`access: ${recipient.id}\`; if you use it without them, suppress this with the reason.`,
        };
      }
    }
  },
} satisfies Rule;

/** What a service for measuring or advertising stores as a rule. */
function trackersOf({ service }: Recipient): readonly string[] {
  if (service?.kind !== 'analytics' && service?.kind !== 'advertising') return [];
  if (service.discontinued) return [];
  return service.cookies
    .filter(({ category }) => category === 'analytics' || category === 'advertising')
    .map(({ name }) => `\`${name}\``);
}
