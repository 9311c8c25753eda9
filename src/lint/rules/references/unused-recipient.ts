import type { Activity } from '../../../model/model.ts';
import { references } from '../../../model/references.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { fromRoot } from '../../from-root.ts';
import { hasOpenSource } from '../../open-source.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'references/unused-recipient',
  severity: 'warning',
  title: 'A recipient is declared that gets no data.',
  why: 'The list of recipients must be true: it names those to whom data really go, and no others.',
  how: 'Add its id to the `recipients` of an activity, or delete the entry.',
  law: ['GDPR-13-1-e-1', 'GDPR-30-1-d'],
  bad: `recipients:
  inkwell: { name: Inkwell GmbH, category: e-mail delivery, country: AT, role: processor, contract: 2026-10-04 } # <--`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell: { name: Inkwell GmbH, category: e-mail delivery, country: AT, role: processor, contract: 2026-10-04 }`,
  *check(facts) {
    const { model, origin } = facts;
    if (facts.isOpen(['activities'])) return;
    if (model.activities.some((activity) => hasOpenEnds(activity, facts))) return;
    const used = new Set(
      references(model.declaration)
        .filter(({ target }) => target === 'recipient')
        .map(({ id }) => id),
    );
    for (const recipient of model.recipients) {
      if (used.has(recipient.id) || !fromRoot(origin, recipient.path)) continue;
      const name = calledRecipient(recipient, model);
      yield {
        path: recipient.path,
        at: 'key',
        message: `${name} is declared as a recipient, but no activity and no cookie names it.`,
      };
    }
  },
} satisfies Rule;

/** While it is not said who gets or gives data, nobody can be called unused. */
function hasOpenEnds(activity: Activity, facts: Facts): boolean {
  const { recipients, source } = activity.declared;
  const empty = !recipients || (Array.isArray(recipients) && recipients.length === 0);
  if (activity.role === 'controller' && (empty || !source)) return true;
  const path = [...activity.path, 'recipients'];
  return facts.hasOpen(path) || hasOpenSource(activity, facts);
}
