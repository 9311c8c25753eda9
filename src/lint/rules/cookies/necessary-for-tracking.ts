import type { Cookie, Model } from '../../../model/model.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import type { Rule } from '../../rule.ts';

const TRACKING = ['analytics', 'marketing.ads', 'marketing.measurement', 'personalize'];
const GROUPS: ReadonlySet<string> = new Set(['analytics', 'advertising']);

export default {
  id: 'cookies/necessary-for-tracking',
  severity: 'error',
  title: 'A cookie for analytics or advertising is called necessary.',
  why: 'Nobody asks for a service in order to be measured or shown advertising: such cookies are not strictly necessary (Art. 5(3) ePrivacy Directive; WP194).',
  how: 'Move the cookie to `analytics` or `advertising`, where it waits for consent. For measurement without consent, claim `exemption: audienceMeasurement` with its conditions.',
  law: ['EPD-5-3-2', 'EPD-5-3-1'],
  bad: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  necessary:
    visits: { activity: statistics, access: controller, duration: P6M, exemption: security, purpose: counts the visits } # <--
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M`,
  good: `activities:
  statistics:
    title: Statistics
    purpose: count the readers of each article
    kind: analytics
    legalBasis: { consent: consentManager }
    subjects: [visitor]
    data: [device.cookie_id, behavior.browsing_history]
    source: observed
    recipients: [donauhost]
    retention: { period: P6M, from: the visit }
    provision: voluntary
    register: { consentRecord: log of the banner }
cookies:
  analytics:
    visits: { activity: statistics, access: controller, duration: P6M, purpose: counts the visits }
consentManager:
  tool: a script of my own
  firstLayer: [accept, reject]
  reopen: { label: Cookie settings, where: footer, url: "https://greta.example/cookies" }
  choiceKept: P6M`,
  *check({ model }) {
    for (const cookie of model.cookies) {
      const { name, path, group, declared } = cookie;
      if (group !== 'necessary' || !declared.exemption) continue;
      if (declared.exemption === 'audienceMeasurement' || !isTracking(cookie, model)) continue;
      const message = `\`${name}\` serves analytics or advertising and is not strictly necessary.`;
      yield { path, at: 'key', message };
    }
  },
} satisfies Rule;

function isTracking({ name, activity, readers }: Cookie, model: Model): boolean {
  const { vocabulary } = model.declaration;
  const kinds = model.activities.find(({ id }) => id === activity)?.kinds ?? [];
  const tracks = (kind: string) => TRACKING.some((one) => isKindOf(kind, one, vocabulary));
  if (kinds.length > 0 && kinds.every(tracks)) return true;
  return readers
    .flatMap(({ service }) => service?.cookies ?? [])
    .some((known) => known.name === name && GROUPS.has(known.category));
}
