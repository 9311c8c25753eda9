import { dateText } from '../../../model/drafting/date.ts';
import { daysBetween } from '../../days-between.ts';
import type { Rule } from '../../rule.ts';
import { theCountry } from '../../the-country.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

/** Half a year. */
const NOTICE_DAYS = 183;

export default {
  id: 'transfers/decision-expiring',
  severity: 'info',
  title: 'An adequacy decision expires soon.',
  why: 'Another tool takes months to agree on; after the last day the transfer has no ground.',
  how: 'Follow whether the decision is renewed, and prepare another tool.',
  law: ['GDPR-45'],
  bad: `# today: 2031-09-15
notice:
  reviewed: 2031-09-10
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
  good: `# today: 2031-09-15
notice:
  reviewed: 2031-09-10
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
    transfers: { GB: { standardContractualClauses: { module: 2, assessed: 2031-08-20 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { transfer, tool } of toolsInUse(facts)) {
      const until = tool.decision?.validUntil;
      if (!until || daysBetween(facts.date, until) > NOTICE_DAYS) continue;
      const name = theCountry(transfer.country);
      const message = `The adequacy decision for ${name} expires on ${dateText(until, 'en')}.`;
      yield { path: tool.path, at: 'key', message };
    }
  },
} satisfies Rule;
