import { registerExemption } from '../../../law/register-exemption.ts';
import type { Activity } from '../../../model/model.ts';
import { isKindOf } from '../../../model/vocabulary.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Facts, Rule } from '../../rule.ts';

// WP29 position of 19 April 2018: data of customers, staff and visitors are not used occasionally.
const REGULAR = ['service', 'security', 'hr', 'finance', 'marketing', 'analytics', 'functional'];

export default {
  id: 'register/exemption-claimed',
  severity: 'warning',
  title: 'The exemption from keeping a register is claimed where it does not hold.',
  why: 'The exemption is for fewer than 250 people whose processing is occasional, without likely risk and without sensitive data. A proposal of 2025 would widen it; until it is law, this holds.',
  how: 'Keep the register, and take `recordsExemption` out.',
  law: ['GDPR-30-5'],
  bad: `controller:
  recordsExemption: I work alone # <--`,
  good: `controller:
  headCount: 1`,
  *check(facts) {
    const { recordsExemption, headCount } = facts.model.controller.declared;
    if (!recordsExemption) return;
    const reason =
      (headCount ?? 0) >= registerExemption(facts.date).headCount
        ? `${headCount} people work for the controller`
        : activeActivities(facts).flatMap((activity) => reasonIn(activity, facts))[0];
    if (!reason) return;
    yield {
      path: ['controller', 'recordsExemption'],
      message: `The exemption from the register is claimed, and ${reason}.`,
    };
  },
} satisfies Rule;

function reasonIn(activity: Activity, { model, date }: Facts): readonly string[] {
  const { vocabulary } = model.declaration;
  const title = calledActivity(activity, model);
  if (activity.data.some(({ special }) => special)) return [`${title} uses sensitive data`];
  if (!registerExemption(date).occasionalOnly) return [];
  const regular = activity.kinds.some((id) => REGULAR.some((k) => isKindOf(id, k, vocabulary)));
  return regular ? [`${title} is no occasional processing`] : [];
}
