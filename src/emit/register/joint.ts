import type { Activity, Recipient } from '../../model/model.ts';
import { type ContactFacts, contactCell, contactFacts } from './contact.ts';
import { addressOf, partyName } from './parties.ts';
import { bracketed, joined, listed, type Scope, says } from './scope.ts';

/** A controller with whom purposes and means are decided together (Art. 26 GDPR). */
export interface JointController extends ContactFacts {
  readonly id: string;
  readonly category: string | undefined;
}

/** What the arrangement with a joint controller says (Art. 26(1) and (2) GDPR). */
export interface ArrangementFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly essence: string | undefined;
  readonly url: string | undefined;
  readonly contactPoint: ContactFacts | undefined;
}

/** The joint controllers among the recipients and sources of an activity, each once. */
export function jointPartners({ recipients, sources }: Activity): readonly Recipient[] {
  const parties = [...recipients, ...sources.flatMap(({ recipient }) => recipient ?? [])];
  return [...new Set(parties)].filter(({ role }) => role === 'jointController');
}

/** The joint controllers of an activity with their contact details. */
export function jointFacts(
  scope: Scope,
  activity: Activity,
): readonly JointController[] | undefined {
  return listed(jointPartners(activity).map((partner) => jointController(scope, partner)));
}

/** A joint controller with its contact details. */
export function jointController(scope: Scope, partner: Recipient): JointController {
  const { id, name, country, category, declared } = partner;
  const address = addressOf(partner);
  return {
    ...contactFacts(declared),
    id,
    name,
    address,
    country,
    category: says(scope, category),
  };
}

/** The arrangements with the joint controllers of an activity. */
export function arrangementsFacts(
  scope: Scope,
  activity: Activity,
): readonly ArrangementFacts[] | undefined {
  return listed(jointPartners(activity).flatMap((one) => arrangementOf(scope, one) ?? []));
}

/** The arrangement with a joint controller, where one is declared. */
export function arrangementOf(
  scope: Scope,
  { id, name, category, declared }: Recipient,
): ArrangementFacts | undefined {
  const { arrangement } = declared;
  if (!arrangement) return undefined;
  const { essence, url, contactPoint } = arrangement;
  return {
    id,
    name,
    category: says(scope, category),
    essence: says(scope, essence),
    url,
    contactPoint: contactPoint && contactFacts(contactPoint),
  };
}

/** Each joint controller with its contact details. */
export function jointCell(scope: Scope, facts: readonly JointController[] | undefined): string {
  return joined(
    (facts ?? []).map((one) => contactCell(scope, { ...one, name: partyName(one) }, [])),
  );
}

/** Each arrangement: its essence, where it can be read, and whom people can turn to. */
export function arrangementsCell(
  scope: Scope,
  facts: readonly ArrangementFacts[] | undefined,
): string {
  const { contact } = scope.labels;
  return joined(
    (facts ?? []).flatMap((one) => {
      const point = one.contactPoint && contactCell(scope, one.contactPoint, []);
      const said = bracketed(one.essence?.trim().replace(/\.$/, ''), [
        one.url,
        point && contact.contactPoint(point),
      ]);
      return said ? [`${partyName(one)}: ${said}`] : [];
    }),
  );
}
