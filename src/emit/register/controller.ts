import type { Activity, CompetentAuthority } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { type ClientFacts, clientsOf } from './clients.ts';
import { type ContactFacts, contactCell, contactFacts } from './contact.ts';
import { type OfficerFacts, officerCell, officerFacts } from './officer.ts';
import { isNone, joined, listed, type None, noneCell, noneOf, type Scope, says } from './scope.ts';

type Regime = 'eu-gdpr' | 'uk-gdpr' | 'ch-fadp';
const REGIMES: readonly Regime[] = ['eu-gdpr', 'uk-gdpr', 'ch-fadp'];

export interface Representative extends ContactFacts {
  readonly regime: Regime;
}

/** Who answers for the register (Art. 30(1)(a), 30(2)(a) GDPR). */
export interface ControllerFacts extends ContactFacts {
  readonly tradeRegister: string | undefined;
  readonly vatId: string | undefined;
  readonly region: string | undefined;
  readonly publicBody: boolean | undefined;
  readonly headCount: number | undefined;
  readonly recordsExemption: string | undefined;
  readonly representative: readonly Representative[] | None | undefined;
  readonly dpo: OfficerFacts | None | undefined;
  readonly authority: AuthorityFacts | undefined;
}

export interface AuthorityFacts extends ContactFacts {
  /** Code of the law's table, such as `DE-BE`. */
  readonly code: string | undefined;
}

/** The controller with its representatives, its officer and the competent authority. */
export function controllerFacts(scope: Scope): ControllerFacts {
  const { declared, authority } = scope.model.controller;
  const { dataProtectionOfficer: officer } = declared;
  return {
    ...contactFacts(declared),
    tradeRegister: declared.tradeRegister,
    vatId: declared.vatId,
    region: declared.region,
    publicBody: declared.publicBody,
    headCount: declared.headCount,
    recordsExemption: says(scope, declared.recordsExemption),
    representative: representatives(scope, declared.representatives),
    dpo: officer && officerFacts(scope, officer),
    authority: authority && authorityFacts(authority),
  };
}

function representatives(
  scope: Scope,
  declared: NonNullable<Declared.Declaration['controller']>['representatives'],
): readonly Representative[] | None | undefined {
  if (!declared) return undefined;
  if (declared.none) return noneOf(scope, declared.none);
  return listed(
    REGIMES.flatMap((regime) => {
      const contact = declared[regime];
      return contact ? [{ regime, ...contactFacts(contact) }] : [];
    }),
  );
}

function authorityFacts(authority: CompetentAuthority): AuthorityFacts {
  const { known, name, address, country, email, form } = authority;
  return { code: known?.code, name, address, country, email, phone: undefined, form };
}

/** The controller; in a processor's activity the processor and each client it works for. */
export function controllerCell(
  scope: Scope,
  controller: ControllerFacts,
  activity: Activity,
): string {
  const { contact, processor } = scope.labels;
  const { tradeRegister, vatId } = controller;
  const own = contactCell(scope, controller, [
    tradeRegister && contact.tradeRegister(tradeRegister),
    vatId && contact.vatId(vatId),
  ]);
  if (activity.role === 'controller') return own;
  const { onBehalfOf } = activity.declared;
  const clients = clientsOf(scope, activity).map((one) => contactCell(scope, one, []));
  const category = says(scope, onBehalfOf?.category);
  const list = onBehalfOf?.list;
  const others = joined([category, list && processor.list(list)]);
  return joined([
    own && processor.own(own),
    ...[...clients, others].filter(Boolean).map(processor.client),
  ]);
}

/** The representatives, in a processor's activity those of its clients too. */
export function representativeCell(
  scope: Scope,
  { representative }: ControllerFacts,
  activity: Activity,
): string {
  const own = representative && ownRepresentatives(scope, representative);
  return joined([
    own,
    ...ofClients(
      scope,
      activity,
      (client) => client.representative && contactCell(scope, client.representative, []),
    ),
  ]);
}

function ownRepresentatives(scope: Scope, facts: readonly Representative[] | None): string {
  if (isNone(facts)) return noneCell(scope, facts);
  return joined(
    facts.map((one) => `${scope.labels.regimes[one.regime]}: ${contactCell(scope, one, [])}`),
  );
}

/** The data protection officer, in a processor's activity those of its clients too. */
export function dpoCell(scope: Scope, { dpo }: ControllerFacts, activity: Activity): string {
  const own = dpo && (isNone(dpo) ? noneCell(scope, dpo) : officerCell(scope, dpo));
  return joined([
    own,
    ...ofClients(scope, activity, (client) => client.dpo && contactCell(scope, client.dpo, [])),
  ]);
}

function ofClients(
  scope: Scope,
  activity: Activity,
  cell: (client: ClientFacts) => string | undefined,
): readonly string[] {
  return clientsOf(scope, activity).flatMap((client) => {
    const text = cell(client);
    return text ? [`${scope.labels.processor.client(client.name ?? client.id)}: ${text}`] : [];
  });
}
