import { companyForm } from '../../../law/company-forms.ts';
import type { Recipient } from '../../../model/model.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

/** What a department of the controller cannot have. */
const OF_OTHERS = ['contract', 'subProcessors', 'arrangement', 'transfers', 'service'] as const;

export default {
  id: 'recipients/internal-company',
  severity: 'error',
  title: 'Another company is declared as part of the controller.',
  why: 'Recipients that are `internal` stand in the register alone. A company of its own, also one of the same group, is a recipient that people must be told of (Art. 4(9) and 13(1)(e)).',
  how: 'Write the `role` that the company has for these data: `processor`, `controller` or `jointController`.',
  law: ['GDPR-4-9', 'GDPR-13-1-e-1', 'GDPR-30-1-d'],
  bad: `recipients:
  donauhost:
    role: internal # <--`,
  good: `recipients:
  donauhost:
    role: processor`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const sign = recipient.role === 'internal' ? signOf(recipient) : undefined;
      if (!sign) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...recipient.path, 'role'],
        message: `${name} is declared as \`internal\`, but ${sign}.`,
      };
    }
  },
} satisfies Rule;

function signOf({ declared, name }: Recipient): string | undefined {
  const member = OF_OTHERS.find((one) => declared[one] !== undefined);
  if (member) return `has \`${member}\` as another company has`;
  const form = companyForm(name);
  return form ? `its name ends with the legal form ${form}` : undefined;
}
