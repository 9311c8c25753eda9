import { calledRecipient } from '../../called-recipient.ts';
import type { Rule } from '../../rule.ts';
import { type ToolInUse, toolsInUse } from '../../transfers-in-use.ts';

export default {
  id: 'transfers/framework-unchecked',
  severity: 'error',
  title: 'Nothing shows that a company is certified under the EU-US Data Privacy Framework.',
  why: 'The decision of the Commission covers only companies on the active list. Certifications lapse, so the day on which you looked is the proof.',
  how: 'Look the company up on dataprivacyframework.gov, and write `dataPrivacyFramework: { checked: … }` with the day.',
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
    transfers: { US: dataPrivacyFramework } # <--`,
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
    for (const one of toolsInUse(facts)) {
      if (!isUnchecked(one)) continue;
      const name = calledRecipient(one.recipient, facts.model);
      const entity = one.recipient.service?.dataPrivacyFramework;
      yield {
        path: [...one.tool.path, 'checked'],
        at: 'key',
        message: `Nothing shows that ${name} is on the list of the EU-US Data Privacy Framework.`,
        ...(entity && {
          how: `Look up ${entity} on dataprivacyframework.gov, and write \`dataPrivacyFramework: { checked: … }\` with the day.`,
        }),
      };
    }
  },
} satisfies Rule;

/** A bare `adequacyDecision` for the United States says nothing of the company either. */
function isUnchecked({ transfer, tool }: ToolInUse): boolean {
  if (transfer.country !== 'US') return false;
  if (tool.word === 'dataPrivacyFramework') return !tool.declared.checked;
  return tool.word === 'adequacyDecision' && tool.decision?.certifiedOnly === true;
}
