import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'register/clients-missing',
  severity: 'error',
  title: 'An activity on behalf of others does not say for whom.',
  why: 'A processor’s register holds each controller on whose behalf it acts.',
  how: 'Name the clients, `onBehalfOf: [muster-bau]`, or the place where all of them are listed: `list`.',
  law: ['GDPR-30-2-a'],
  bad: `activities:
  hosting:
    title: Hosting blogs of others
    purpose: run the blogs of local clubs
    kind: service.provide
    onBehalfOf: { category: clubs in the neighbourhood } # <--
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [donauhost]
    retention: { period: P7D, from: the request }`,
  good: `activities:
  hosting:
    title: Hosting blogs of others
    purpose: run the blogs of local clubs
    kind: service.provide
    onBehalfOf: { category: clubs in the neighbourhood, list: contracts folder }
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [donauhost]
    retention: { period: P7D, from: the request }`,
  *check(facts) {
    for (const activity of activeActivities(facts)) {
      const { onBehalfOf } = activity.declared;
      const path = [...activity.path, 'onBehalfOf'];
      if (!onBehalfOf || onBehalfOf.list || facts.isOpen([...path, 'list'])) continue;
      const named = hasItems(facts, [...path, 'clients'], onBehalfOf.clients);
      if (named || facts.isOpen([...path, '0'])) continue;
      yield {
        path: [...path, 'list'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} is done for others and names neither them nor their list.`,
      };
    }
  },
} satisfies Rule;
