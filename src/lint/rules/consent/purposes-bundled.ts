import { kind } from '../../../catalog/kinds.ts';
import type { Basis } from '../../../model/model.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { activitiesThatAsk } from '../../consent-cookies.ts';
import type { Facts, Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'consent/purposes-bundled',
  severity: 'warning',
  title: 'One consent covers purposes of different kinds.',
  why: 'According to the guidelines (EDPB 05/2020, paras 42–45), people can agree to one purpose and refuse another; whoever can only take all or nothing has not chosen freely.',
  how: 'Make an activity of each purpose; or, if people do decide on each one, add `perPurpose` to the `request`.',
  law: ['GDPR-CONS-GRAN', 'GDPR-4-11'],
  bad: `activities:
  comments:
    kind: [functional.preferences, analytics] # <--
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    kind: functional.preferences
    legalBasis: { consent: checkbox }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    const banner = activitiesThatAsk(facts);
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const groups = new Set(activity.kinds.map((id) => kind(id)?.consentCategory));
      groups.delete(undefined);
      if (groups.size < 2 || activity.bases.length > 1) continue;
      if (isAskedForEach(basis, banner.includes(activity), facts)) continue;
      const names = activity.kinds.map((id) => `\`${id}\``).join(', ');
      yield {
        path: written(facts.origin, [...activity.path, 'kind']),
        message: `One consent to ${calledActivity(activity, facts.model)} covers purposes of different kinds: ${names}.`,
      };
    }
  },
} satisfies Rule;

function isAskedForEach({ path, consent }: Basis, inBanner: boolean, facts: Facts): boolean {
  const manager = inBanner ? facts.model.declaration.consentManager?.request : undefined;
  const requests = [...(consent?.request ?? []), ...(manager ?? [])];
  if (requests.includes('perPurpose')) return true;
  return facts.hasOpen([...path, 'request']) || facts.hasOpen(['consentManager', 'request']);
}
