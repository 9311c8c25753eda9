import type { Rule } from '../../rule.ts';
import { theCountry } from '../../the-country.ts';
import { transferAdvice } from '../../transfer-advice.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/framework-elsewhere',
  severity: 'error',
  title: 'The EU-US Data Privacy Framework is claimed for another country.',
  why: 'The framework covers only certified companies in the United States.',
  how: 'Choose a tool for this country, or correct the country.',
  law: ['GDPR-45', 'GDPR-13-1-f-2'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: CA
    role: processor
    contract: 2026-10-04
    transfers: { CA: { dataPrivacyFramework: { checked: 2026-10-12 } } } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: CA
    role: processor
    contract: 2026-10-04
    transfers: { CA: { adequacyDecision: { scope: Inkwell is a business subject to PIPEDA } } }`,
  *check(facts) {
    for (const { recipient, transfer, tool } of toolsInUse(facts)) {
      const { country } = transfer;
      if (tool.word !== 'dataPrivacyFramework' || country === 'US') continue;
      yield {
        path: tool.path,
        at: 'key',
        message: `The EU-US Data Privacy Framework does not cover ${theCountry(country)}.`,
        how: transferAdvice(country, facts.date, recipient.service),
      };
    }
  },
} satisfies Rule;
