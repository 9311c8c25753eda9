import type { RecipientEntry } from '../register/recipient-entries.ts';
import { isNone, type Scope } from '../register/scope.ts';
import { uriOf } from '../uri.ts';
import { recipientKey } from './keys.ts';
import { transfersPart } from './transfers.ts';

const RESPONSIBILITY: Readonly<Record<string, string>> = {
  processor: 'Processor',
  controller: 'Controller',
  jointController: 'Controller',
};

/** A recipient as a system of its own; what it does with the data stands at the activities. */
export function recipientSystem(
  { labels }: Scope,
  facts: RecipientEntry,
  organization: string,
): object {
  const { id, name, category, role, address, privacyPolicy, transfers } = facts;
  const responsibility = role && RESPONSIBILITY[role];
  const abroad = (transfers ?? []).flatMap((one) => (isNone(one) ? [] : [one]));
  return {
    fides_key: recipientKey(id),
    organization_fides_key: organization,
    name: name ?? category ?? id,
    description: name ? category : undefined,
    system_type: role ? labels.recipientRoles[role] : 'recipient',
    responsibility: responsibility ? [responsibility] : undefined,
    legal_name: name,
    legal_address: address,
    privacy_policy: privacyPolicy && uriOf(privacyPolicy),
    ...transfersPart(abroad),
    privacy_declarations: [],
  };
}
