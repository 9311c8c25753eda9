import type { ContactFacts } from '../register/contact.ts';
import type { ControllerFacts } from '../register/controller.ts';
import { isNone } from '../register/scope.ts';

/** The controller with its officer and its first representative. */
export function organizationPart(facts: ControllerFacts, key: string): object {
  const { name, dpo, representative } = facts;
  const [first] = representative && !isNone(representative) ? representative : [];
  return {
    fides_key: key,
    name,
    controller: contactPart(facts),
    data_protection_officer: dpo && !isNone(dpo) ? contactPart(dpo) : undefined,
    representative: first && contactPart(first),
  };
}

function contactPart({ name, address, email, phone }: ContactFacts): object | undefined {
  const known = [name, address, email, phone].some((one) => one !== undefined);
  return known ? { name, address, email, phone } : undefined;
}
