import { adequacyDecisions } from '../../../law/adequacy.ts';
import { isCountry, isInEea } from '../../../law/eea.ts';
import type { Rule } from '../../rule.ts';
import { theCountry } from '../../the-country.ts';
import { transferAdvice } from '../../transfer-advice.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/decision-missing',
  severity: 'error',
  title: 'An adequacy decision is claimed that does not exist.',
  why: 'Only the Commission can decide that a country protects data adequately. A notice that claims a decision where there is none is false, and the transfer unlawful.',
  how: 'Choose another tool.',
  law: ['GDPR-45', 'GDPR-13-1-f-2'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell Pte Ltd
    category: e-mail delivery
    country: SG
    role: processor
    contract: 2026-10-04
    transfers: { SG: adequacyDecision } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell Pte Ltd
    category: e-mail delivery
    country: SG
    role: processor
    contract: 2026-10-04
    transfers: { SG: { standardContractualClauses: { module: 2, assessed: 2026-02-03 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { recipient, transfer, tool } of toolsInUse(facts)) {
      const { country } = transfer;
      if (tool.word !== 'adequacyDecision' || !isCountry(country) || isInEea(country)) continue;
      const decided = adequacyDecisions.some(
        (one) => one.country === country && one.adopted <= facts.date,
      );
      if (decided) continue;
      yield {
        path: tool.path,
        at: 'key',
        message: `There is no adequacy decision for ${theCountry(country)}.`,
        how: transferAdvice(country, facts.date, recipient.service),
      };
    }
  },
} satisfies Rule;
