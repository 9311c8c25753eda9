import { adequacyDecisions } from '../../../law/adequacy.ts';
import { dateText } from '../../../model/drafting/date.ts';
import type { Rule } from '../../rule.ts';
import { theCountry } from '../../the-country.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/decision-expired',
  severity: 'error',
  title: 'An adequacy decision is no longer in force.',
  why: 'A decision that has expired carries no transfer.',
  how: 'Check whether the decision was renewed, and update privacyc; otherwise choose another tool.',
  law: ['GDPR-45'],
  bad: `# today: 2032-01-15
notice:
  reviewed: 2032-01-10
activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell Ltd
    category: e-mail delivery
    country: GB
    role: processor
    contract: 2026-10-04
    transfers: { GB: adequacyDecision } # <--`,
  good: `# today: 2032-01-15
notice:
  reviewed: 2032-01-10
activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell Ltd
    category: e-mail delivery
    country: GB
    role: processor
    contract: 2026-10-04
    transfers: { GB: { standardContractualClauses: { module: 2, assessed: 2031-11-20 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { transfer, tool } of toolsInUse(facts)) {
      const { country } = transfer;
      const claimed =
        tool.word === 'adequacyDecision' ||
        (tool.word === 'dataPrivacyFramework' && country === 'US');
      if (!claimed || tool.decision) continue;
      const last = adequacyDecisions.findLast((one) => one.country === country);
      if (!last?.validUntil || last.validUntil >= facts.date) continue;
      const day = dateText(last.validUntil, 'en');
      const message = `The adequacy decision for ${theCountry(country)}, ${last.act}, expired on ${day}.`;
      yield { path: tool.path, at: 'key', message };
    }
  },
} satisfies Rule;
