import { emailOf } from '../forms.ts';
import { open } from '../open-facts.ts';
import type { Members } from '../plain.ts';
import { items, linesOf, member, openFact, type Spot, textOf } from '../spot.ts';

/** The controller: the first organization, with its contacts. */
export function controllerOf(root: Spot): Members {
  const [organization = member(root, 'organization')] = items(member(root, 'organization'));
  textOf(member(organization, 'fides_key'));
  const contact = contactOf(member(organization, 'controller'));
  const officer = contactOf(member(organization, 'data_protection_officer'));
  const agent = member(organization, 'representative');
  const told = ['name', 'address', 'email', 'phone'].map((name) => member(agent, name));
  const name = textOf(member(organization, 'name'));
  return {
    name: contact.name ?? name ?? open.name,
    address: contact.address ?? open.address,
    country: open.country,
    email: contact.email ?? open.email,
    phone: contact.phone,
    supervisoryAuthority: open.authority,
    dataProtectionOfficer: isTold(officer) ? officer : open.officer,
    representatives: told.some(({ value }) => value !== undefined)
      ? openFact('the representative of Art. 27, and of which law', told)
      : undefined,
  };
}

function contactOf(spot: Spot): Members {
  return {
    name: textOf(member(spot, 'name')),
    address: linesOf(member(spot, 'address')),
    email: emailOf(member(spot, 'email')),
    phone: textOf(member(spot, 'phone')),
  };
}

function isTold(contact: Members): boolean {
  return Object.values(contact).some((one) => one !== undefined);
}
