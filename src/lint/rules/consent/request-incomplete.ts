import type { Path } from '../../../model/model.ts';
import type { ConsentRequest } from '../../../schema/declaration.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import type { Facts, Found, Rule } from '../../rule.ts';

/** What must hold for every request, in words. */
const DUE = {
  apart: 'it stands apart from other matters',
  nothingPreselected: 'nothing is selected in advance',
  withdrawalExplained: 'people learn beforehand how to withdraw',
} as const;

export default {
  id: 'consent/request-incomplete',
  severity: 'warning',
  title: 'The request for consent is described, and something that must hold is not said of it.',
  why: 'A request that hides in other terms, comes with a ticked box or is silent about withdrawal brings no valid consent (Art. 7(2) and (3), CJEU C-673/17).',
  how: 'Ask so that all of it holds, and list it: `request: [apart, nothingPreselected, withdrawalExplained]`.',
  law: ['GDPR-7-2', 'GDPR-7-3-1', 'GDPR-CONS-SCROLL'],
  bad: `activities:
  comments:
    legalBasis:
      consent: { give: checkbox, withdraw: email, request: [apart] } # <--
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis:
      consent: { give: checkbox, withdraw: email, request: [apart, nothingPreselected, withdrawalExplained] }
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis } of basesOf(facts, 'consent')) {
      const subject = `for consent to ${calledActivity(activity, facts.model)}`;
      yield* missing(basis.consent?.request, [...basis.path, 'request'], subject, facts);
    }
    const { request } = facts.model.declaration.consentManager ?? {};
    // A banner is a place of its own.
    const asked = request && (['apart', ...request] as const);
    yield* missing(asked, ['consentManager', 'request'], 'in the banner', facts);
  },
} satisfies Rule;

function* missing(
  request: ConsentRequest | undefined,
  path: Path,
  subject: string,
  { hasOpen }: Facts,
): Iterable<Found> {
  if (!request || request.length === 0 || hasOpen(path)) return;
  const unsaid = Object.entries(DUE).filter(([word]) => !request.some((one) => one === word));
  if (unsaid.length === 0) return;
  const list = unsaid.map(([word, what]) => `${what} (\`${word}\`)`).join('; ');
  yield { path, message: `The request ${subject} is not said to meet this: ${list}.` };
}
