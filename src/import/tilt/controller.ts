import { isInEea } from '../../law/eea.ts';
import { countryOf, emailOf, webUrlOf } from '../forms.ts';
import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import { flagOf, items, linesOf, member, openFact, type Spot, textOf, wordOf } from '../spot.ts';
import { authorityOf } from './rights.ts';

/** Who is responsible, with what the language leaves to guess as open facts. */
export function controllerOf(root: Spot): Members & { readonly country: string } {
  const spot = member(root, 'controller');
  const name = textOf(member(spot, 'name'));
  const country = countryOf(member(spot, 'country')) ?? open.country;
  const one = representative(member(spot, 'representative'), name, country);
  const others = items(member(spot, 'x-representatives')).map(readContact);
  const address = linesOf(member(spot, 'address'));
  return {
    name: name ?? open.name,
    address: address ?? open.address,
    country,
    email: emailOf(member(spot, 'x-email')) ?? one.email ?? open.email,
    phone: textOf(member(spot, 'x-phone')) ?? one.phone,
    form: webUrlOf(member(spot, 'x-form')),
    tradeRegister: textOf(member(spot, 'x-tradeRegister')),
    vatId: textOf(member(spot, 'x-vatId')),
    supervisoryAuthority: authorityOf(root) ?? open.authority,
    dataProtectionOfficer: officerOf(root, address) ?? open.officer,
    representatives: representatives([one.declared ?? [], others].flat(), one.asked),
  };
}

interface Contact extends Members {
  readonly regime: string | undefined;
}

interface Representative {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly declared?: Contact;
  readonly asked?: string;
}

/** One with the controller's name is its own contact; of any other only the regime is sure. */
function representative(
  spot: Spot,
  controller: string | undefined,
  country: string,
): Representative {
  const contact = readContact(spot);
  const { name, email, phone, regime } = contact;
  if (regime !== undefined) return { declared: contact };
  if (name === undefined && email === undefined && phone === undefined) return {};
  if (name !== undefined && name === controller) {
    return { email: email as string | undefined, phone: phone as string | undefined };
  }
  const told = ['name', 'email', 'phone'].map((one) => member(spot, one));
  return isInEea(country)
    ? { email: openFact('the address for questions; a representative is told', told) }
    : { asked: openFact('the representative of Art. 27, or none', told) };
}

const REGIMES: readonly string[] = ['eu-gdpr', 'uk-gdpr', 'ch-fadp'];

function readContact(spot: Spot): Contact {
  return {
    name: textOf(member(spot, 'name')),
    address: linesOf(member(spot, 'x-address')),
    country: countryOf(member(spot, 'x-country')),
    email: emailOf(member(spot, 'email')),
    phone: textOf(member(spot, 'phone')) ?? textOf(member(spot, 'x-phone')),
    form: webUrlOf(member(spot, 'x-form')),
    regime: wordOf(member(spot, 'x-regime'), REGIMES),
  };
}

function representatives(all: readonly Contact[], asked: string | undefined): Plain | undefined {
  const declared = all.flatMap(({ regime, ...contact }) =>
    regime ? [[regime, contact] as const] : [],
  );
  return declared.length > 0 ? Object.fromEntries(declared) : asked;
}

function officerOf(root: Spot, controller: string | undefined): Plain | undefined {
  const absence = member(root, 'x-dataProtectionOfficer');
  if (flagOf(member(absence, 'available')) === false) {
    return { none: textOf(member(absence, 'description')) ?? {} };
  }
  const spot = member(root, 'dataProtectionOfficer');
  const attention = textOf(member(spot, 'x-attention'));
  const name = textOf(member(spot, 'name'));
  const address = linesOf(member(spot, 'address'));
  const country = countryOf(member(spot, 'country'));
  // Letters marked for the officer go to the controller.
  const isMarked = attention !== undefined && address === controller;
  const officer = {
    name: name === attention ? undefined : name,
    address: isMarked ? undefined : address,
    country: isMarked ? undefined : country,
    email: emailOf(member(spot, 'email')),
    phone: textOf(member(spot, 'phone')) ?? textOf(member(spot, 'x-phone')),
    form: webUrlOf(member(spot, 'x-form')) ?? webUrlOf(member(spot, 'url')),
    attention,
  };
  const { country: _, ...telling } = officer;
  return Object.values(telling).some((one) => one !== undefined) ? officer : undefined;
}
