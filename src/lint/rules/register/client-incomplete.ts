import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

const CONTACT = ['address', 'email', 'phone', 'form'];

export default {
  id: 'register/client-incomplete',
  severity: 'error',
  title: 'A client has no name or no contact details.',
  why: 'A processor’s register holds the name and the contact details of each controller it acts for.',
  how: 'Give the client a `name` and at least an `address` or `email`.',
  law: ['GDPR-30-2-a'],
  bad: `activities:
  hosting:
    title: Hosting blogs of others
    purpose: run the blogs of local clubs
    kind: service.provide
    onBehalfOf: [chess-club]
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [donauhost]
    retention: { period: P7D, from: the request }
clients:
  chess-club: { name: Schachclub Neubau } # <--`,
  good: `activities:
  hosting:
    title: Hosting blogs of others
    purpose: run the blogs of local clubs
    kind: service.provide
    onBehalfOf: [chess-club]
    subjects: [visitor]
    data: [device.ip_address]
    source: observed
    recipients: [donauhost]
    retention: { period: P7D, from: the request }
clients:
  chess-club: { name: Schachclub Neubau, email: board@chess-neubau.example }`,
  *check(facts) {
    for (const [id, client] of Object.entries(facts.model.declaration.clients ?? {})) {
      const path = ['clients', id];
      const named = someKnown(facts, path, client, ['name']);
      if (named && someKnown(facts, path, client, CONTACT)) continue;
      const what = named ? 'no address, e-mail address, phone number or form' : 'no `name`';
      yield { path, at: 'key', message: `The client \`${id}\` has ${what}.` };
    }
  },
} satisfies Rule;
