import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** Platforms on which both sides decide, according to the Court and to the platforms’ own terms. */
export default {
  id: 'recipients/joint-control-denied',
  severity: 'error',
  title: 'A platform with which you decide jointly is declared as a controller of its own.',
  why: 'The law makes those who decide together joint controllers (Art. 26). That a page on a platform or an embedded pixel is such a case follows from judgments of the Court of Justice, and the platform itself offers an arrangement.',
  how: 'Write `role: jointController`, and the essence of the arrangement as `arrangement`.',
  law: ['GDPR-26-1', 'GDPR-26-2', 'GDPR-FANPAGE', 'GDPR-FASHION'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, linkedin]
recipients:
  linkedin: { service: linkedin-pages, role: controller } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, linkedin]
recipients:
  linkedin:
    service: linkedin-pages
    role: jointController
    arrangement:
      essence: LinkedIn informs you about the statistics of our page and answers your requests.
      url: https://legal.linkedin.com/pages-joint-controller-addendum
      contactPoint: { email: greta@greta.example }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, service } = recipient;
      if (service?.usualRole !== 'jointController') continue;
      if (role !== 'controller' && role !== 'processor') continue;
      const name = calledRecipient(recipient, facts.model);
      const url = service.jointArrangement;
      yield {
        path: [...path, 'role'],
        message: `${name} states that it decides jointly with you on ${service.title}, but is declared as \`${role}\`.`,
        ...(url && {
          how: `Write \`role: jointController\`, and \`arrangement\` with its essence and \`url: ${url}\`.`,
        }),
      };
    }
  },
} satisfies Rule;
