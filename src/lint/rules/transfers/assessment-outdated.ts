import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

/** The day of the judgment C-311/18 (Schrems II), which asks for the assessment. */
const JUDGMENT = '2020-07-16';

export default {
  id: 'transfers/assessment-outdated',
  severity: 'warning',
  title: 'A transfer was assessed before the judgment that says what to assess.',
  why: 'Since the Court of Justice decided C-311/18 on 16 July 2020, an assessment asks whether the law of the country lets the safeguards work. An older one cannot have asked it.',
  how: 'Assess the transfer again, and write the day as `assessed`.',
  law: ['GDPR-SCHREMS2', 'GDPR-5-2'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2019-02-03 } } } # <--
rights: { onRequest: [safeguards] }`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, tool } of toolsInUse(facts)) {
      const { assessed } = tool.declared;
      if (!assessed || assessed >= JUDGMENT) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...tool.path, 'assessed'],
        message: `The transfer to ${name} was assessed on ${assessed}, before C-311/18.`,
      };
    }
  },
} satisfies Rule;
