export const asOf = '2026-11-22';
export const source = 'Regulation (EU) 2016/679, Art. 9(2) and (3)';

export type SpecialCategoryWord =
  | 'explicitConsent'
  | 'employmentLaw'
  | 'vitalInterests'
  | 'nonProfitBody'
  | 'madePublic'
  | 'legalClaims'
  | 'substantialPublicInterest'
  | 'healthCare'
  | 'publicHealth'
  | 'research';

/** A condition under which special categories of data are processed. */
export interface SpecialCategoryCondition {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
  readonly article: string;
  /** Whether the letter refers to Union or national law, which is then to be cited. */
  readonly needsLaw: boolean;
  readonly note?: string;
}

/** The conditions of Art. 9(2) GDPR by the words of the declaration language. */
export const specialCategoryConditions: Readonly<
  Record<SpecialCategoryWord, SpecialCategoryCondition>
> = {
  explicitConsent: { letter: 'a', article: '9(2)(a)', needsLaw: false, note: 'a law can bar it' },
  employmentLaw: { letter: 'b', article: '9(2)(b)', needsLaw: true },
  vitalInterests: {
    letter: 'c',
    article: '9(2)(c)',
    needsLaw: false,
    note: 'the person cannot consent',
  },
  nonProfitBody: {
    letter: 'd',
    article: '9(2)(d)',
    needsLaw: false,
    note: 'members and contacts only, no disclosure outside',
  },
  madePublic: { letter: 'e', article: '9(2)(e)', needsLaw: false },
  legalClaims: { letter: 'f', article: '9(2)(f)', needsLaw: false },
  substantialPublicInterest: { letter: 'g', article: '9(2)(g)', needsLaw: true },
  healthCare: {
    letter: 'h',
    article: '9(2)(h)',
    needsLaw: true,
    note: 'a contract with a health professional replaces the law; secrecy under Art. 9(3)',
  },
  publicHealth: { letter: 'i', article: '9(2)(i)', needsLaw: true },
  research: { letter: 'j', article: '9(2)(j)', needsLaw: true },
};

/** The condition of Art. 9(2) GDPR that a word stands for. */
export function specialCategoryCondition(word: SpecialCategoryWord): SpecialCategoryCondition {
  return specialCategoryConditions[word];
}
