import { dateText } from '../../../model/drafting/date.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { daysBetween } from '../../days-between.ts';
import type { Rule } from '../../rule.ts';
import { toolsInUse } from '../../transfers-in-use.ts';

/** Companies certify anew every year (Decision (EU) 2023/1795, Annex I); a leap year is allowed for. */
const LIMIT_DAYS = 366;

export default {
  id: 'transfers/framework-check-old',
  severity: 'warning',
  title: 'A certification was last checked more than a year ago.',
  why: 'Certifications under the EU-US Data Privacy Framework must be renewed every year; one that was not renewed carries no transfer.',
  how: 'Look the company up on dataprivacyframework.gov again, and write the new day.',
  law: ['GDPR-45', 'GDPR-5-2'],
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
    transfers: { US: { dataPrivacyFramework: { checked: 2025-06-12 } } } # <--`,
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
    for (const { recipient, tool } of toolsInUse(facts)) {
      const { checked } = tool.declared;
      if (!checked || daysBetween(checked, facts.date) <= LIMIT_DAYS) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = `The certification of ${name} was last checked on ${dateText(checked, 'en')}.`;
      yield { path: [...tool.path, 'checked'], message };
    }
  },
} satisfies Rule;
