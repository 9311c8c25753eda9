import { isInEea } from '../../../law/eea.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { listText } from '../../../model/drafting/list.ts';
import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { usualTools } from '../../transfer-advice.ts';

export default {
  id: 'transfers/known-destination',
  severity: 'warning',
  title: 'By its own account a processor sends data outside the EEA, and no transfer is declared.',
  why: 'Access from outside the EEA, by a group company or a sub-processor, is a transfer of yours if the company works on your behalf.',
  how: 'Add `transfers` with the countries and the tools, or `transfers: none` with the reason if your contract excludes it.',
  law: ['GDPR-13-1-f-1', 'GDPR-44'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, crisp]
recipients:
  crisp: { service: crisp, role: processor, contract: 2026-10-04 } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, crisp]
recipients:
  crisp:
    service: crisp
    role: processor
    contract: 2026-10-04
    transfers: { none: our contract keeps all data and all staff with access in the EEA }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, country, role, declared, service, transfers } = recipient;
      const abroad = (service?.thirdCountries ?? []).filter((code) => !isInEea(code));
      if (
        role !== 'processor' ||
        transfers.length > 0 ||
        hasWords(declared.transfers?.none) ||
        abroad.length === 0 ||
        !isInEea(country ?? '')
      )
        continue;
      const countries = listText(
        abroad.map((code) => countryName(code, 'en')),
        'en',
      );
      const name = calledRecipient(recipient, facts.model);
      yield {
        path: [...path, 'transfers'],
        at: 'key',
        message: `According to its own documents, ${name} also sends data outside the EEA: ${countries}.`,
        how: `Add what your contract holds, such as \`transfers: ${usualTools(abroad, facts.date)}\`. If it keeps the data in the EEA, write \`transfers: { none: … }\` with the reason.`,
      };
    }
  },
} satisfies Rule;
