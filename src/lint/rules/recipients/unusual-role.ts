import { anyCase } from '../../../text/any-case.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { english } from '../../english.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** Trades that decide for themselves as a rule (EDPB Guidelines 07/2020), as of 2026-11-22. */
const DECIDING = anyCase(
  /\b(?:banks?|payment (?:services?|service providers?|institutions?)|credit (?:agency|agencies|bureaus?|institutions?)|postal|post office|parcel|couriers?|carriers?|tax advis[eo]rs?|accountants?|auditors?|law(?:yers?| firms?)|solicitors?|notar(?:y|ies)|insurers?|insurance|debt collect\w+|buyers? of claims)\b/i,
);

export default {
  id: 'recipients/unusual-role',
  severity: 'warning',
  title: 'A company that decides for itself is declared as a processor.',
  why: 'Whoever decides on purposes is a controller, whatever a contract calls it. According to the guidelines, payment services, carriers and platforms usually are, and so are banks, lawyers, tax advisers and insurers.',
  how: 'Check the contract: does the company use the data for nothing but your instructions? If not, write `role: controller`.',
  law: ['GDPR-28-10', 'GDPR-4-7'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, parcels]
recipients:
  parcels: { service: dhl-paket, role: processor, contract: 2026-10-04 } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, parcels]
recipients:
  parcels: { service: dhl-paket, role: controller }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, service, category } = recipient;
      if (role !== 'processor') continue;
      const known = service?.usualRole;
      const words = english(category);
      const decides = known ? known === 'controller' : words !== '' && DECIDING.test(words);
      if (!decides) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'role'],
        message: `${name} is declared as \`processor\`, but usually decides for itself.`,
      };
    }
  },
} satisfies Rule;
