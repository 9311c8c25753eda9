export const asOf = '2026-11-22';
export const source = 'Regulation (EU) 2016/679, Arts 6(1), 6(3), 7(3), 17(3), 20(1) and 21(1)';

export type LegalBasisWord =
  | 'consent'
  | 'contract'
  | 'legalObligation'
  | 'vitalInterests'
  | 'publicTask'
  | 'legitimateInterests';

/** What follows from a legal basis; access, rectification, restriction and complaint always do. */
export interface LegalBasis {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly article: string;
  readonly provision: string;
  /** Art. 20(1)(a) */
  readonly portability: boolean;
  /** Art. 21(1); the objection to direct marketing is independent of the basis. */
  readonly objection: boolean;
  /** Art. 7(3) */
  readonly withdrawal: boolean;
  /** Art. 17(3)(b) */
  readonly erasureLimited: boolean;
  /** Art. 6(3) */
  readonly needsLaw: boolean;
  /** Art. 13(1)(d) */
  readonly needsInterest: boolean;
}

const none = {
  portability: false,
  objection: false,
  withdrawal: false,
  erasureLimited: false,
  needsLaw: false,
  needsInterest: false,
} as const;

/** The six legal bases of Art. 6(1) GDPR by the words of the declaration language. */
export const legalBases: Readonly<Record<LegalBasisWord, LegalBasis>> = {
  consent: {
    ...none,
    letter: 'a',
    article: '6(1)(a)',
    provision: 'GDPR-6-1-a',
    portability: true,
    withdrawal: true,
  },
  contract: {
    ...none,
    letter: 'b',
    article: '6(1)(b)',
    provision: 'GDPR-6-1-b',
    portability: true,
  },
  legalObligation: {
    ...none,
    letter: 'c',
    article: '6(1)(c)',
    provision: 'GDPR-6-1-c',
    erasureLimited: true,
    needsLaw: true,
  },
  vitalInterests: {
    ...none,
    letter: 'd',
    article: '6(1)(d)',
    provision: 'GDPR-6-1-d',
  },
  publicTask: {
    ...none,
    letter: 'e',
    article: '6(1)(e)',
    provision: 'GDPR-6-1-e',
    objection: true,
    erasureLimited: true,
    needsLaw: true,
  },
  legitimateInterests: {
    ...none,
    letter: 'f',
    article: '6(1)(f)',
    provision: 'GDPR-6-1-f',
    objection: true,
    needsInterest: true,
  },
};

/** What the law says of a legal basis, by its word. */
export function legalBasis(word: LegalBasisWord): LegalBasis {
  return legalBases[word];
}
