import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

const CONTACT = ['address', 'email', 'phone', 'form'];

export default {
  id: 'controller/representative-incomplete',
  severity: 'error',
  title: 'A representative has no name or no contact details.',
  why: 'The notice and the register state who the representative is and how to reach it.',
  how: 'Give the representative a `name` and at least an `address` or `email`.',
  law: ['GDPR-13-1-a-3', 'GDPR-30-1-a'],
  bad: `controller:
  country: CH
  representatives:
    eu-gdpr: { name: Datavertreter GmbH, country: DE } # <--`,
  good: `controller:
  country: CH
  representatives:
    eu-gdpr: { name: Datavertreter GmbH, country: DE, email: eu@datavertreter.example }`,
  *check(facts) {
    const representative = facts.model.controller.declared.representatives?.['eu-gdpr'];
    if (!representative) return;
    const path = ['controller', 'representatives', 'eu-gdpr'];
    const named = someKnown(facts, path, representative, ['name']);
    if (named && someKnown(facts, path, representative, CONTACT)) return;
    const what = named ? 'no address, e-mail address, phone number or form' : 'no `name`';
    yield { path, at: 'key', message: `The representative in the EU has ${what}.` };
  },
} satisfies Rule;
