import { countryCodes } from '../../law/country-codes.ts';
import type { SpecialCategoryWord } from '../../law/special-categories.ts';
import type { BasisWord, Cookie, Role, ToolWord } from '../../model/model.ts';
import type { RightWord } from '../register/labels.ts';
import type { Property, Term } from './node.ts';

// Mapped to DPV 2.3 (2026-02-25), read on 2026-11-22; test/emit/dpv-terms.txt lists what is used.

export const bases: Readonly<Record<BasisWord, Term>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  legalObligation: 'eu-gdpr:A6-1-c',
  vitalInterests: 'eu-gdpr:A6-1-d',
  publicTask: 'eu-gdpr:A6-1-e',
  legitimateInterests: 'eu-gdpr:A6-1-f',
};

/** Art. 9(2) only: DPV has no term for Art. 10. */
export const conditions: Readonly<Record<SpecialCategoryWord, Term>> = {
  explicitConsent: 'eu-gdpr:A9-2-a',
  employmentLaw: 'eu-gdpr:A9-2-b',
  vitalInterests: 'eu-gdpr:A9-2-c',
  nonProfitBody: 'eu-gdpr:A9-2-d',
  madePublic: 'eu-gdpr:A9-2-e',
  legalClaims: 'eu-gdpr:A9-2-f',
  substantialPublicInterest: 'eu-gdpr:A9-2-g',
  healthCare: 'eu-gdpr:A9-2-h',
  publicHealth: 'eu-gdpr:A9-2-i',
  research: 'eu-gdpr:A9-2-j',
};

/** The basis of each transfer tool and, where DPV has one, the measure that it is. */
export const tools: Readonly<Record<ToolWord, readonly [basis: Term, measure?: Term]>> = {
  adequacyDecision: ['eu-gdpr:A45-3', 'eu-gdpr:AdequacyDecision'],
  dataPrivacyFramework: ['eu-gdpr:A45-3', 'eu-gdpr:AdequacyDecision'],
  standardContractualClauses: ['eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
  bindingCorporateRules: ['eu-gdpr:A46-2-b', 'eu-gdpr:BindingCorporateRules'],
  authorityClauses: ['eu-gdpr:A46-2-d', 'eu-gdpr:SCCBySupervisoryAuthority'],
  codeOfConduct: ['eu-gdpr:A46-2-e', 'eu-gdpr:CodesOfConductForDataTransfers'],
  certification: ['eu-gdpr:A46-2-f', 'eu-gdpr:CertificationMechanismsForDataTransfers'],
  publicBodyInstrument: ['eu-gdpr:A46-2-a'],
  adHocClauses: ['eu-gdpr:A46-3-a', 'eu-gdpr:AdHocContractualClauses'],
  administrativeArrangement: ['eu-gdpr:A46-3-b'],
  explicitConsent: ['eu-gdpr:A49-1-a'],
  contractWithPerson: ['eu-gdpr:A49-1-b'],
  contractInPersonsInterest: ['eu-gdpr:A49-1-c'],
  publicInterest: ['eu-gdpr:A49-1-d'],
  legalClaims: ['eu-gdpr:A49-1-e'],
  vitalInterests: ['eu-gdpr:A49-1-f'],
  publicRegister: ['eu-gdpr:A49-1-g'],
  // DPV names the second subparagraph of Art. 49(1) so.
  compellingInterests: ['eu-gdpr:A49-2'],
};

/** How an activity leads to a recipient of a role, and what that recipient is. */
export const roles: Readonly<Record<Role, readonly [property: Property, types: readonly Term[]]>> =
  {
    processor: ['dpv:hasDataProcessor', ['dpv:DataProcessor']],
    controller: ['dpv:hasRecipientThirdParty', ['dpv:ThirdParty', 'dpv:DataController']],
    jointController: ['dpv:hasRecipient', ['dpv:DataController']],
    authority: ['dpv:hasRecipient', ['dpv:Authority']],
    public: ['dpv:hasRecipient', ['dpv:Recipient']],
    internal: ['dpv:hasRecipient', ['dpv:OrganisationalUnit']],
  };

export const rights: Readonly<Record<RightWord, Term>> = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  marketingObjection: 'eu-gdpr:A21',
  researchObjection: 'eu-gdpr:A21',
  withdrawal: 'eu-gdpr:A7-3',
  humanReview: 'eu-gdpr:A22-3-a',
  complaint: 'eu-gdpr:A77',
};

export const statuses = {
  planned: 'dpv:ActivityPlanned',
  active: 'dpv:ActivityOngoing',
  ended: 'dpv:ActivityCompleted',
} as const satisfies Readonly<Record<string, Term>>;

/** Which technology stores on the device; the rest has no term and stays a text. */
export const storage: Readonly<Partial<Record<Cookie['storage'], Term>>> = {
  cookie: 'tech:Cookie',
  localStorage: 'tech:LocalStorage',
};

/** The term of a country, where DPV has it: it lists ISO 3166-1 and not Kosovo. */
export function countryTerm(code: string | undefined): Term | undefined {
  return code && code !== 'XK' && countryCodes.has(code) ? `loc:${code}` : undefined;
}

// Authorities of law/authorities that DPV 2.3 lists; it has neither Switzerland nor Baden-Württemberg.
const LISTED = new Set(
  `AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB
  DE-BE DE-BB DE-HB DE-HH DE-HE DE-MV DE-NI DE-NW DE-RP DE-SL DE-SN DE-ST DE-SH DE-TH
  DE-BY DE-BY-public`.split(/\s+/),
);

/** The IRI of a supervisory authority, where DPV has it. */
export function authorityIri(code: string | undefined): string | undefined {
  if (code === undefined || !LISTED.has(code)) return undefined;
  const name = code === 'DE-BY' ? 'DE-BY-non-public' : code;
  return `https://w3id.org/dpv/legal/${code.slice(0, 2).toLowerCase()}#DPA-${name}`;
}
