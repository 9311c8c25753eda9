import { responsibilityDenied } from '../../../text/responsibility-denied.ts';
import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

const ON_PLATFORMS = ['functional.embed', 'marketing.social'];

export default {
  id: 'texts/responsibility-denied',
  severity: 'warning',
  title: 'The responsibility for a platform or an embedded service is denied as a whole.',
  why: 'According to the Court of Justice (C-210/16, C-40/17), whoever runs a page on a platform or embeds its service shares the responsibility for collecting the data and sending them there.',
  how: 'Say what you answer for and what the platform answers for; the essence of the `arrangement` is the place.',
  law: ['GDPR-FANPAGE', 'GDPR-FASHION', 'GDPR-26-1'],
  bad: `activities:
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
    note: We are not responsible for what Clipwerk does. # <--
    register: { consentRecord: the click is logged }
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
    note: We answer for sending your IP address to Clipwerk, Clipwerk for what comes after.
    register: { consentRecord: the click is logged }
recipients:
  clipwerk: { name: Clipwerk GmbH, category: video platform, country: DE, role: controller, privacyPolicy: "https://clipwerk.example/privacy" }`,
  check(facts) {
    const shared = new Set(
      facts.model.activities
        .filter(
          ({ kinds, recipients }) =>
            kinds.some((kind) => ON_PLATFORMS.includes(kind)) ||
            recipients.some(({ role }) => role === 'jointController'),
        )
        .map(({ id }) => id),
    );
    const texts = englishProse(facts).filter(
      ({ path: [part, id = '', member] }) =>
        (part === 'activities' && shared.has(id)) || member === 'arrangement',
    );
    return textsWith(
      facts,
      texts,
      responsibilityDenied.en,
      (words, place) => `${words} in ${place} denies what both sides answer for.`,
    );
  },
} satisfies Rule;
