import { isCountry, isInEea } from '../../../law/eea.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { transferAdvice } from '../../transfer-advice.ts';

const NOWHERE = new Set(['public', 'internal']);

export default {
  id: 'transfers/missing',
  severity: 'error',
  title: 'A recipient outside the EEA has no transfer tool.',
  why: 'Data may leave the EEA only on an adequacy decision, a safeguard or a derogation, and people must be told which (Art. 13(1)(f), 44).',
  how: 'Add `transfers` with the country and the tool.',
  law: ['GDPR-13-1-f-1', 'GDPR-13-1-f-2', 'GDPR-13-1-f-3', 'GDPR-44', 'GDPR-30-1-e-1'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell: # <--
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04`,
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
      const { path, country, role, declared, service, transfers } = recipient;
      if (!country || !isCountry(country) || isInEea(country) || NOWHERE.has(role ?? '')) continue;
      if (declared.transfers?.none || transfers.some((one) => one.country === country)) continue;
      const at = declared.transfers ? ['transfers', country] : ['transfers'];
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, ...at],
        at: 'key',
        message: `${name} has its seat outside the EEA (${countryName(country, 'en')}), and no transfer there is declared.`,
        how: transferAdvice(country, facts.date, service),
        ...(declared.country && {
          related: [
            {
              message: 'The seat is stated here.',
              range: facts.origin.value([...path, 'country']).range,
            },
          ],
        }),
      };
    }
  },
} satisfies Rule;
