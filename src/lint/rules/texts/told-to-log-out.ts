import { ownActivities } from '../../active-activities.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { isWithoutConsent } from '../../without-consent.ts';

/** Sentences that leave it to people to protect themselves. */
const HELP_YOURSELF =
  /\blog(?:ging)? (?:yourself )?(?:out|off)\b|\b(?:disabl|deactivat|block|switch off|turn off|switching off|turning off)\w*\b[^.;]{0,30}\b(?:cookies?|java ?script|plug-?ins?|tracking)\b|\b(?:browser|opt-out) add-?ons?\b/i;

export default {
  id: 'texts/told-to-log-out',
  severity: 'warning',
  title: 'People are told to protect themselves instead of being asked.',
  why: 'Settings that protect people are the default (Art. 25(2)); where consent is due, it is asked for before anything happens. Telling people to log out or to block cookies is neither.',
  how: 'Ask first: `legalBasis: { consent: button }`; or explain why none is needed, and delete the advice.',
  law: ['GDPR-25', 'EPD-5-3-1'],
  bad: `activities:
  videos:
    title: Videos
    purpose: show videos of the concerts that the articles are about
    kind: functional.embed
    legalBasis: { legitimateInterests: articles with pictures and sound }
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [clipwerk]
    retention: none
    provision: voluntary
    note: Log out of Clipwerk before you read the article. # <--
    register: { balancingTest: notes/balancing.md }
recipients:
  clipwerk: { name: Clipwerk GmbH, category: video platform, country: DE, role: controller, privacyPolicy: "https://clipwerk.example/privacy" }`,
  good: `activities:
  videos:
    title: Videos
    purpose: show videos of the concerts that the articles are about
    kind: functional.embed
    legalBasis: { consent: button }
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [clipwerk]
    retention: none
    provision: voluntary
    note: A video plays only once you have clicked on it.
    register: { consentRecord: the click is logged }
recipients:
  clipwerk: { name: Clipwerk GmbH, category: video platform, country: DE, role: controller, privacyPolicy: "https://clipwerk.example/privacy" }`,
  check(facts) {
    const unasked = new Set(
      ownActivities(facts)
        .filter((activity) => isWithoutConsent(activity, facts))
        .map(({ id }) => id),
    );
    const texts = englishProse(facts).filter(
      ({ path: [part, id = ''] }) => part === 'activities' && unasked.has(id),
    );
    return textsWith(
      facts,
      texts,
      HELP_YOURSELF,
      (words, place) => `${words} in ${place} tells people to protect themselves.`,
    );
  },
} satisfies Rule;
