import { isKindOf } from '../../../model/vocabulary.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/framework-staff-data',
  severity: 'error',
  title: 'Data of staff go out on a certification that does not cover them.',
  why: 'The EU-US Data Privacy Framework covers staff data only where the certification says so (“HR data”).',
  how: 'Check in the list that HR data are covered and add `hr: true`, or use another tool beside it.',
  law: ['GDPR-45'],
  bad: `activities:
  helpers:
    title: Helpers
    purpose: pay the people who help with the blog
    kind: hr.employment
    legalBasis: contract
    subjects: [employee]
    data: [name, financial.bank_account]
    source: subject
    recipients: [inkwell]
    retention: { period: P1Y, from: the last payment }
    provision: { contractual: I cannot pay you }
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: payroll service
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { dataPrivacyFramework: { checked: 2026-10-12 } } } # <--`,
  good: `activities:
  helpers:
    title: Helpers
    purpose: pay the people who help with the blog
    kind: hr.employment
    legalBasis: contract
    subjects: [employee]
    data: [name, financial.bank_account]
    source: subject
    recipients: [inkwell]
    retention: { period: P1Y, from: the last payment }
    provision: { contractual: I cannot pay you }
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: payroll service
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { dataPrivacyFramework: { checked: 2026-10-12, hr: true } } }`,
  *check(facts) {
    const { vocabulary } = facts.model.declaration;
    const staff = ownActivities(facts).filter(({ kinds }) =>
      kinds.some((kind) => isKindOf(kind, 'hr', vocabulary)),
    );
    for (const { recipient, transfer, tool } of toolsInUse(facts)) {
      if (tool.word !== 'dataPrivacyFramework' || tool.declared.hr) continue;
      const activity = staff.find(({ recipients }) => recipients.includes(recipient));
      if (!activity || transfer.tools.length > 1) continue;
      const name = calledRecipient(recipient, facts.model);
      const data = calledActivity(activity, facts.model);
      const message = `${name} gets staff data (${data}), and the certification is not said to cover them.`;
      yield { path: [...tool.path, 'hr'], at: 'key', message };
    }
  },
} satisfies Rule;
