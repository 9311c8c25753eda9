import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { hasOpenSource } from '../../open-source.ts';
import type { Rule } from '../../rule.ts';

/** The category by which the catalogue knows sign-in services. */
const SIGN_IN = 'sign-in service';

export default {
  id: 'sources/login-provider-missing',
  severity: 'error',
  title: 'A sign-in service is a recipient and not a source.',
  why: 'Whoever lets people sign in with an account elsewhere gets data from there: name, address, identifier. People must be told which data and from whom (Art. 14(1)(d) and (2)(f)).',
  how: 'Name the sign-in service under `source`, with the data that it sends: `source: { subject: rest, google-login: [unique_id] }`.',
  law: ['GDPR-14-2-f-1', 'GDPR-14-1-d'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, unique_id]
    source: subject # <--
    recipients: [donauhost, readers, google-login]
recipients:
  google-login: { service: google-sign-in, role: controller }`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, unique_id]
    source: { subject: rest, google-login: [unique_id] }
    recipients: [donauhost, readers, google-login]
recipients:
  google-login: { service: google-sign-in, role: controller }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { sources, recipients, path } = activity;
      if (sources.length === 0 || hasOpenSource(activity, facts)) continue;
      for (const recipient of recipients) {
        if (recipient.service?.category !== SIGN_IN) continue;
        if (sources.some(({ id }) => id === recipient.id)) continue;
        const name = calledActivity(activity, facts.model);
        const message = `${name} uses a sign-in service, ${calledRecipient(recipient, facts.model)}, and does not name it as a source.`;
        yield { path: [...path, 'source'], message };
      }
    }
  },
} satisfies Rule;
