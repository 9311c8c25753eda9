import type { ContactFacts } from '../register/contact.ts';
import type { ControllerFacts } from '../register/controller.ts';
import { isNone } from '../register/scope.ts';
import type { Json } from './canonical.ts';

type Members = Readonly<Record<string, Json | undefined>>;

// The schema's own pattern; it knows no brackets inside a number.
const PHONE = /^[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*$/;

/** The controller, with the representative that the language asks of everyone. */
export function controllerPart(facts: ControllerFacts): Members {
  const { name, address, country, email, phone, form, representative } = facts;
  const declared = representative && !isNone(representative) ? representative : [];
  const [first, ...others] = declared;
  return {
    name,
    address,
    country,
    representative: first ? representativePart(first) : { name, email, ...phonePart(phone) },
    'x-email': first && email,
    'x-phone': first && phone,
    'x-form': form,
    'x-tradeRegister': facts.tradeRegister,
    'x-vatId': facts.vatId,
    'x-representatives': others.length > 0 ? others.map(representativePart) : undefined,
  };
}

function representativePart(one: ContactFacts & { readonly regime: string }): Members {
  const { name, address, country, email, phone, form } = one;
  return {
    name,
    email,
    ...phonePart(phone),
    'x-address': address,
    'x-country': country,
    'x-form': form,
    'x-regime': one.regime,
  };
}

/** The data protection officer; letters marked for them go to the controller's address. */
export function officerPart({ dpo, address, country }: ControllerFacts): Members {
  if (!dpo) return {};
  if (isNone(dpo)) {
    return { 'x-dataProtectionOfficer': { available: false, description: dpo.reason } };
  }
  const { attention } = dpo;
  return {
    dataProtectionOfficer: {
      name: dpo.name ?? attention,
      address: dpo.address ?? (attention && address),
      country: dpo.country ?? (attention && country),
      email: dpo.email,
      ...phonePart(dpo.phone),
      'x-attention': attention,
      'x-form': dpo.form,
    },
  };
}

/** A number in the form that the schema takes, else beside it. */
export function phonePart(phone: string | undefined): Members {
  if (!phone) return {};
  return PHONE.test(phone) ? { phone } : { 'x-phone': phone };
}
