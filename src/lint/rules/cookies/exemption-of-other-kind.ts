import { isKindOf } from '../../../model/vocabulary.ts';
import type { Cookie as Declared } from '../../../schema/declaration.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

/** The kinds of activities that an exemption is for (WP194, sections 3 and 4; CNIL 2020-091). */
const KINDS: Partial<Readonly<Record<NonNullable<Declared['exemption']>, readonly string[]>>> = {
  basket: ['service.order', 'service.payment'],
  payment: ['service.payment', 'service.order', 'security.fraud'],
  login: ['service.account', 'service.provide', 'security'],
  consentChoice: ['consent.manage'],
  audienceMeasurement: ['analytics', 'security.logs', 'research.statistics'],
};

export default {
  id: 'cookies/exemption-of-other-kind',
  severity: 'warning',
  title: 'A cookie claims an exemption that is for another kind of purpose.',
  why: 'Each exemption holds for one function that the user asks for (Art. 5(3) ePrivacy Directive; Opinion WP194). A cookie for other purposes does not share in it.',
  how: 'Correct `exemption` or `activity`, or the `kind` of the activity.',
  law: ['EPD-5-3-2'],
  bad: `cookies:
  necessary:
    draft: { activity: comments, access: controller, duration: session, exemption: basket, purpose: keeps an unsent comment } # <--`,
  good: `cookies:
  necessary:
    draft: { activity: comments, access: controller, duration: session, exemption: session, purpose: keeps an unsent comment }`,
  *check(facts) {
    const { model } = facts;
    for (const { name, path, declared, activity: id } of model.cookies) {
      const { exemption } = declared;
      const activity = model.activities.find((one) => one.id === id);
      const wanted = exemption ? KINDS[exemption] : undefined;
      if (!activity || activity.kinds.length === 0 || !wanted) continue;
      const { vocabulary } = model.declaration;
      if (activity.kinds.some((kind) => wanted.some((one) => isKindOf(kind, one, vocabulary)))) {
        continue;
      }
      const kinds = activity.kinds.map((kind) => `\`${kind}\``).join(' and ');
      yield {
        path: [...path, 'exemption'],
        message: `\`${name}\` is exempt as \`${exemption}\`, but serves ${calledActivity(activity, model)}, which is of the kind ${kinds}.`,
      };
    }
  },
} satisfies Rule;
