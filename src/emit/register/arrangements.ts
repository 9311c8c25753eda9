import type { Activity, Recipient } from '../../model/model.ts';
import { bracketed, joined, unstopped } from './cell-text.ts';
import { type ContactFacts, contactCell, contactFacts } from './contact.ts';
import { jointPartners } from './joint.ts';
import { partyName } from './parties.ts';
import { listed, type Scope, says } from './scope.ts';

/** What the arrangement with a joint controller says (Art. 26(1) and (2) GDPR). */
export interface ArrangementFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly essence: string | undefined;
  readonly url: string | undefined;
  readonly contactPoint: ContactFacts | undefined;
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

/** Each arrangement: its essence, where it can be read, and whom people can turn to. */
export function arrangementsCell(
  scope: Scope,
  facts: readonly ArrangementFacts[] | undefined,
): string {
  const { contact } = scope.labels;
  return joined(
    (facts ?? []).flatMap((one) => {
      const point = one.contactPoint && contactCell(scope, one.contactPoint, []);
      const said = bracketed(one.essence && unstopped(one.essence), [
        one.url,
        point && contact.contactPoint(point),
      ]);
      return said ? [`${partyName(one)}: ${said}`] : [];
    }),
  );
}
