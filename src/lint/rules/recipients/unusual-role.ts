import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/unusual-role',
  severity: 'warning',
  title: 'A company that decides for itself is declared as a processor.',
  why: 'Who decides on purposes is a controller, whatever a contract calls it. According to the guidelines, payment services, carriers and platforms usually are.',
  how: 'Check the contract: does the company use the data for nothing but your instructions? If not, write `role: controller`.',
  law: ['GDPR-28-10', 'GDPR-4-7'],
  bad: `recipients:
  donauhost: { service: dhl-paket, role: processor } # <--`,
  good: `recipients:
  donauhost: { service: dhl-paket, role: controller }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, service } = recipient;
      if (role !== 'processor' || service?.usualRole !== 'controller') continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'role'],
        message: `${name} is declared as \`processor\`, but usually decides for itself.`,
      };
    }
  },
} satisfies Rule;
