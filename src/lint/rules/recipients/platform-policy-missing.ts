import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { isUnnamed } from '../../unnamed.ts';

const ON_PLATFORMS = ['marketing.social', 'functional.embed'];

export default {
  id: 'recipients/platform-policy-missing',
  severity: 'warning',
  title: 'A platform is named without a link to its own notice.',
  why: 'What a platform does with the data is for the platform to say. According to the guidelines, people should reach that notice with one click.',
  how: 'Add `privacyPolicy` with the address of the platform’s own notice.',
  law: ['GDPR-12-1-c', 'GDPR-13-1-e-2'],
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
    register: { consentRecord: the click is logged }
recipients:
  clipwerk: { name: Clipwerk GmbH, category: video platform, country: DE, role: controller } # <--`,
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
    register: { consentRecord: the click is logged }
recipients:
  clipwerk:
    name: Clipwerk GmbH
    category: video platform
    country: DE
    role: controller
    privacyPolicy: https://clipwerk.example/privacy`,
  *check(facts) {
    const { activities } = facts.model;
    const named = new Set(
      activities
        .filter(({ kinds }) => kinds.some((kind) => ON_PLATFORMS.includes(kind)))
        .flatMap(({ recipients }) => recipients.map(({ id }) => id)),
    );
    for (const recipient of receivers(facts)) {
      const { id, path, role, privacyPolicy } = recipient;
      if (!named.has(id) || privacyPolicy || facts.isOpen([...path, 'service'])) continue;
      if ((role !== 'controller' && role !== 'jointController') || isUnnamed(recipient)) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `${name} is named without a link to its own notice.`;
      yield { path: [...path, 'privacyPolicy'], at: 'key', message };
    }
  },
} satisfies Rule;
