import { isInEea, territories } from '../../../law/eea.ts';
import { countryName } from '../../../model/drafting/country.ts';
import type { Rule } from '../../rule.ts';
import { transfersInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/inside-eea',
  severity: 'warning',
  title: 'A transfer tool is declared for a country inside the EEA.',
  why: 'Inside the EEA data move freely; a notice that speaks of a transfer there is wrong, or the country is.',
  how: 'Delete the entry, or correct the country.',
  law: ['GDPR-44'],
  bad: `recipients:
  donauhost:
    transfers: { DE: { standardContractualClauses: { module: 2, assessed: 2026-02-03 } } } # <--
rights: { onRequest: [safeguards] }`,
  good: `recipients:
  donauhost:
    transfers: none`,
  *check(facts) {
    for (const { transfer } of transfersInUse(facts)) {
      const { path, country } = transfer;
      if (!isInEea(country)) continue;
      const why = territories.find(({ code }) => code === country)?.why;
      const message = `${countryName(country, 'en')} is inside the EEA${why ? `: ${why}` : ''}.`;
      yield { path, at: 'key', message };
    }
  },
} satisfies Rule;
