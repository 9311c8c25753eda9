export const asOf = '2026-11-22';
export const source = 'Regulation (EU) 2016/679, Arts 13(1)(f) and 45 to 49; CJEU C-311/18';

export type TransferToolWord =
  | 'adequacyDecision'
  | 'dataPrivacyFramework'
  | 'standardContractualClauses'
  | 'bindingCorporateRules'
  | 'authorityClauses'
  | 'codeOfConduct'
  | 'certification'
  | 'publicBodyInstrument'
  | 'adHocClauses'
  | 'administrativeArrangement'
  | 'explicitConsent'
  | 'contractWithPerson'
  | 'contractInPersonsInterest'
  | 'publicInterest'
  | 'legalClaims'
  | 'vitalInterests'
  | 'publicRegister'
  | 'compellingInterests';

/** What the law asks of a tool that carries a transfer to a third country. */
export interface TransferToolLaw {
  readonly article: string;
  readonly group: '45' | '46' | '46(3)' | '47' | '49';
  readonly provision: string;
  /** The notice says how to obtain a copy, Art. 13(1)(f). */
  readonly needsCopy: boolean;
  /** The law of the third country is assessed, CJEU C-311/18 (Schrems II). */
  readonly needsAssessment: boolean;
  /** The supervisory authority authorises the single case, Art. 46(3). */
  readonly needsAuthorisation: boolean;
  /** The act of the Commission that the tool rests on, and its address. */
  readonly decision?: { readonly act: string; readonly url: string };
}

const decision = (number: string) => ({
  act: `Implementing Decision (EU) ${number}`,
  url: `https://eur-lex.europa.eu/eli/dec_impl/${number}/oj`,
});

const adequacy = {
  group: '45',
  provision: 'GDPR-45',
  needsCopy: false,
  needsAssessment: false,
  needsAuthorisation: false,
} as const;

const safeguard = {
  group: '46',
  provision: 'GDPR-46-2',
  needsCopy: true,
  needsAssessment: true,
  needsAuthorisation: false,
} as const;

const authorised = {
  group: '46(3)',
  provision: 'GDPR-46-3',
  needsCopy: true,
  needsAssessment: true,
  needsAuthorisation: true,
} as const;

const derogation = {
  group: '49',
  provision: 'GDPR-49-1',
  needsCopy: false,
  needsAssessment: false,
  needsAuthorisation: false,
} as const;

/** The transfer tools of Arts 45 to 49 GDPR by the words of the declaration language. */
export const transferTools: Readonly<Record<TransferToolWord, TransferToolLaw>> = {
  adequacyDecision: { ...adequacy, article: '45' },
  dataPrivacyFramework: { ...adequacy, article: '45', decision: decision('2023/1795') },
  standardContractualClauses: {
    ...safeguard,
    article: '46(2)(c)',
    decision: decision('2021/914'),
  },
  bindingCorporateRules: {
    ...safeguard,
    article: '46(2)(b)',
    group: '47',
    provision: 'GDPR-47',
  },
  authorityClauses: { ...safeguard, article: '46(2)(d)' },
  codeOfConduct: { ...safeguard, article: '46(2)(e)' },
  certification: { ...safeguard, article: '46(2)(f)' },
  publicBodyInstrument: { ...safeguard, article: '46(2)(a)' },
  adHocClauses: { ...authorised, article: '46(3)(a)' },
  administrativeArrangement: { ...authorised, article: '46(3)(b)' },
  explicitConsent: { ...derogation, article: '49(1)(a)', provision: 'GDPR-49-1-a' },
  contractWithPerson: { ...derogation, article: '49(1)(b)' },
  contractInPersonsInterest: { ...derogation, article: '49(1)(c)' },
  publicInterest: { ...derogation, article: '49(1)(d)' },
  legalClaims: { ...derogation, article: '49(1)(e)' },
  vitalInterests: { ...derogation, article: '49(1)(f)' },
  publicRegister: { ...derogation, article: '49(1)(g)' },
  compellingInterests: {
    ...derogation,
    article: '49(1), second subparagraph',
    provision: 'GDPR-49-1-2',
    needsCopy: true,
  },
};

/** Clauses of Art. 28(7) GDPR for use inside the EEA, easily taken for a transfer tool. */
export const processorClauses = {
  ...decision('2021/915'),
  words: ['2021/915'],
} as const;

/** What the law asks of a transfer tool, by its word. */
export function transferTool(word: TransferToolWord): TransferToolLaw {
  return transferTools[word];
}
