import { dateText } from '../../../model/drafting/date.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/discontinued-service',
  severity: 'info',
  title: 'A service has been discontinued, in whole or in part.',
  why: 'A policy that describes what no longer happens is not accurate.',
  how: 'Check whether the service is still in use, and delete it if not.',
  law: ['GDPR-5-1-d'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, facebook]
recipients:
  facebook:
    service: facebook-plugins # <--
    role: jointController
    arrangement:
      essence: I inform you and ask for your consent; Meta answers requests about its data.
      contactPoint: { email: greta@greta.example }
cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  good: `activities:
  comments:
    recipients: [donauhost, readers]`,
  *check(facts) {
    for (const { path, service } of recipientsInUse(facts)) {
      const end = service?.discontinued;
      if (!service || !end || end.on > facts.date) continue;
      const day = dateText(end.on, 'en');
      const message = `${service.name} discontinued ${end.what} on ${day}.`;
      yield { path: [...path, 'service'], at: 'key', message };
    }
  },
} satisfies Rule;
