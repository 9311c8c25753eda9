import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'register/measures-missing',
  severity: 'warning',
  title: 'No security measures are described.',
  why: 'The register describes the measures in general terms where possible, and they must exist in any case.',
  how: 'Add `measures` with what you have taken, such as `[encryptionInTransit, softwareUpdates, backups]`.',
  law: ['GDPR-30-1-g', 'GDPR-32'],
  bad: '# measures: not written # <--',
  good: 'measures: [encryptionInTransit, softwareUpdates, backups]',
  *check(facts) {
    const path = ['measures'];
    const general = Object.keys(facts.model.declaration.measures ?? {});
    if (hasItems(facts, path, general)) return;
    const active = activeActivities(facts);
    const without = active.filter(({ declared }) => !declared.measures);
    const [first] = without;
    if (!first) return;
    const message =
      without.length === active.length
        ? 'No security `measures` are described.'
        : `No security \`measures\` are described for ${calledActivity(first, facts.model)}, nor for the controller as a whole.`;
    yield { path, at: 'key', message };
  },
} satisfies Rule;
