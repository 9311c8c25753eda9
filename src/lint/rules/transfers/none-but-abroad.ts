import { isCountry, isInEea } from '../../../law/eea.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { transferAdvice } from '../../transfer-advice.ts';

export default {
  id: 'transfers/none-but-abroad',
  severity: 'error',
  title: 'Transfers are denied for a recipient outside the EEA.',
  why: 'A disclosure to a company outside the EEA is a transfer, also where there is an adequacy decision and where the servers stand in the EEA.',
  how: 'Replace `none` by the country and the tool, or correct the `country`.',
  law: ['GDPR-13-1-f-1', 'GDPR-44'],
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
    transfers: none # <--`,
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
    for (const recipient of receivers(facts)) {
      const { path, country, declared, service } = recipient;
      if (!declared.transfers?.none || !country || !isCountry(country)) continue;
      if (isInEea(country)) continue;
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'transfers'],
        message: `${name} has its seat outside the EEA (${countryName(country, 'en')}), but \`transfers\` says \`none\`.`,
        how: transferAdvice(country, facts.date, service),
      };
    }
  },
} satisfies Rule;
