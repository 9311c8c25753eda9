import { companyForm } from '../../../law/company-forms.ts';
import type { Recipient } from '../../../model/model.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/authority-company',
  severity: 'error',
  title: 'A company is declared as a public authority.',
  why: 'An authority gets data because a law says so. To call a company one tells people wrongly why it gets their data and who answers for them.',
  how: 'Write the `role` that the company has for these data: `processor`, `controller` or `jointController`.',
  law: ['GDPR-4-9', 'GDPR-4-7', 'GDPR-5-1-d'],
  bad: `recipients:
  donauhost:
    role: authority # <--`,
  good: `recipients:
  donauhost:
    role: processor`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const sign = recipient.role === 'authority' ? signOf(recipient) : undefined;
      if (!sign) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...recipient.path, 'role'],
        message: `${name} is declared as \`authority\`, but ${sign}.`,
      };
    }
  },
} satisfies Rule;

function signOf({ declared, name, service }: Recipient): string | undefined {
  if (service) return 'is a company of the catalogue';
  if (declared.contract) return 'has `contract` as a processor has';
  const form = companyForm(name);
  return form ? `its name ends with the legal form ${form}` : undefined;
}
