import { isId, webUrlOf } from '../forms.ts';
import { ids } from '../ids.ts';
import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import { flagOf, items, linesOf, member, openFact, type Spot, textOf, textsOf } from '../spot.ts';

/** Recipients by the keys of their systems. */
export interface Recipients {
  readonly idOf: (key: string) => string | undefined;
  readonly all: Members | undefined;
}

/** The prefix of the keys of recipients in this program's own manifests. */
const OWN = 'recipient.';

/** True for a system of somebody else: of a vendor, or one that only receives. */
export function isRecipient(system: Spot): boolean {
  if (isActivity(system)) return false;
  const isVendor = ['legal_name', 'vendor_id'].some((name) => told(member(system, name)));
  return isVendor || items(member(system, 'privacy_declarations')).length === 0;
}

/** True for a system of this program's own manifests that stands for an activity. */
export function isActivity(system: Spot): boolean {
  return member(system, 'system_type').value === 'processing activity';
}

/** Reads the systems of others. */
export function recipientsOf(systems: readonly Spot[]): Recipients {
  const names = ids('-', 'recipient');
  const byKey = new Map<string, string>();
  const all = new Map<string, Plain>();
  for (const system of systems.filter(isRecipient)) {
    const key = textOf(member(system, 'fides_key')) ?? '';
    const given = key.startsWith(OWN) ? key.slice(OWN.length) : key;
    const members = recipientOf(system, key.startsWith(OWN));
    const id = names.idFor(isId(given) ? given : String(members.name ?? given));
    if (!byKey.has(key)) byKey.set(key, id);
    all.set(id, members);
  }
  return {
    idOf: (key) => byKey.get(key),
    all: all.size > 0 ? Object.fromEntries(all) : undefined,
  };
}

/** The roles by what this program calls them in a manifest. */
const ROLES: Readonly<Record<string, string>> = {
  processor: 'processor',
  controller: 'controller',
  'joint controller': 'jointController',
  'public authority': 'authority',
  'the public': 'public',
  internal: 'internal',
};

function recipientOf(system: Spot, isOwn: boolean): Members {
  const legalName = textOf(member(system, 'legal_name'));
  const isCalled = isOwn || legalName === undefined;
  const name = isCalled ? textOf(member(system, 'name')) : undefined;
  const description = isOwn ? textOf(member(system, 'description')) : undefined;
  textOf(member(system, 'organization_fides_key'));
  return {
    name: legalName ?? (isOwn ? undefined : name),
    address: linesOf(member(system, 'legal_address')),
    category: isOwn && !legalName ? name : description,
    role: roleOf(system, isOwn) ?? open.role,
    privacyPolicy: webUrlOf(member(system, 'privacy_policy')),
    transfers: transfersOf(system),
  };
}

/** “Controller” can be one on its own or a joint one. */
function roleOf(system: Spot, isOwn: boolean): string | undefined {
  const type = isOwn ? textOf(member(system, 'system_type')) : undefined;
  const titles = textsOf(member(system, 'responsibility'));
  if (type && Object.hasOwn(ROLES, type)) return ROLES[type];
  return titles.length === 1 && titles[0] === 'Processor' ? 'processor' : undefined;
}

/** The format ties no tool to a country. */
function transfersOf(system: Spot): string | undefined {
  const isAbroad = flagOf(member(system, 'does_international_transfers'));
  const tools = items(member(system, 'legal_basis_for_transfers'));
  if (!isAbroad && tools.length === 0) return undefined;
  return openFact('each country with the tool that allows the transfer', tools);
}

function told({ value }: Spot): boolean {
  return value !== undefined;
}
