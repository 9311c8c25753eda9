import type { Activity, Recipient } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { type ContactFacts, contactCell } from './contact.ts';
import { partyName } from './parties.ts';
import { addressOf } from './recipient-address.ts';
import { listed, type Scope, says } from './scope.ts';

/** A controller with whom purposes and means are decided together (Art. 26 GDPR). */
export interface JointController extends ContactFacts {
  readonly id: string;
  readonly category: string | undefined;
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
  const { email, phone, form } = declared;
  return {
    name,
    address: addressOf(partner),
    country,
    email,
    phone,
    form,
    id,
    category: says(scope, category),
  };
}

/** Each joint controller with its contact details. */
export function jointCell(scope: Scope, facts: readonly JointController[] | undefined): string {
  return joined(
    (facts ?? []).map((one) => contactCell(scope, { ...one, name: partyName(one) }, [])),
  );
}
