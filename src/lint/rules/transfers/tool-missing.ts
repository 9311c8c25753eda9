import { isInEea } from '../../../law/eea.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { transferAdvice } from '../../transfer-advice.ts';
import { transfersInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/tool-missing',
  severity: 'error',
  title: 'A transfer names no tool.',
  why: 'People must be told which adequacy decision, safeguard or derogation allows the transfer.',
  how: 'Write the tool after the country.',
  law: ['GDPR-13-1-f-3', 'GDPR-46-2', 'GDPR-30-1-e-2'],
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
    transfers:
      US: {} # <--`,
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
    transfers: { US: { dataPrivacyFramework: { checked: 2026-10-12 } } }`,
  *check(facts) {
    for (const { recipient, transfer } of transfersInUse(facts)) {
      const { path, country, tools } = transfer;
      if (tools.length > 0 || isInEea(country)) continue;
      const to = `${calledRecipient(recipient, facts.model)} (${countryName(country, 'en')})`;
      yield {
        path,
        at: 'key',
        message: `Nothing says what allows the transfer to ${to}.`,
        how: transferAdvice(country, facts.date, recipient.service),
      };
    }
  },
} satisfies Rule;
