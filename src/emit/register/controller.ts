import type { CompetentAuthority } from '../../model/model.ts';
import { type ContactFacts, contactFacts } from './contact.ts';
import { type OfficerFacts, officerFacts } from './officer.ts';
import { type Representative, representativesFacts } from './representatives.ts';
import { type None, type Scope, says } from './scope.ts';

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

/** The competent supervisory authority (Art. 55, 77 GDPR). */
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
    representative: representativesFacts(scope, declared.representatives),
    dpo: officer && officerFacts(scope, officer),
    authority: authority && authorityFacts(authority),
  };
}

function authorityFacts(authority: CompetentAuthority): AuthorityFacts {
  const { known, name, address, country, email, phone, form } = authority;
  return { code: known?.code, name, address, country, email, phone, form };
}
