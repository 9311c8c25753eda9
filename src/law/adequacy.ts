export const asOf = '2026-11-22';

/** A decision of the Commission that a country or organisation protects data adequately. */
export interface AdequacyDecision {
  /** ISO 3166-1 code, or `EPO` for the European Patent Organisation. */
  readonly country: string;
  readonly act: string;
  readonly adopted: string;
  readonly validUntil?: string;
  /** `full`, or what a limited decision covers, as a phrase after “the decision covers”. */
  readonly scope: string;
  /** Covers only organisations on the list of the EU-US Data Privacy Framework. */
  readonly certifiedOnly?: true;
  readonly url: string;
  readonly note?: string;
  readonly source: string;
}

/** An act on transfers that no longer carries any, with the words by which texts still name it. */
export interface InvalidDecision {
  readonly name: string;
  readonly words: readonly string[];
  readonly act: string;
  /** First day without effect. */
  readonly since: string;
  readonly why: string;
  readonly replacedBy: string;
  readonly url: string;
  readonly source: string;
}

const eurLex = 'https://eur-lex.europa.eu';
const eli = (number: string) => `${eurLex}/eli/dec_impl/${number}/oj`;
const celex = (number: string) => `${eurLex}/legal-content/EN/TXT/?uri=CELEX:${number}`;

const reviewed = 'EUR-Lex; confirmed by the Commission’s report of 15 January 2024, COM(2024) 7';

export const adequacyDecisions: readonly AdequacyDecision[] = [
  {
    country: 'AD',
    act: 'Decision 2010/625/EU',
    adopted: '2010-10-19',
    scope: 'full',
    url: celex('32010D0625'),
    source: reviewed,
  },
  {
    country: 'AR',
    act: 'Decision 2003/490/EC',
    adopted: '2003-06-30',
    scope: 'full',
    url: celex('32003D0490'),
    source: reviewed,
  },
  {
    country: 'BR',
    act: 'Implementing Decision (EU) 2026/179',
    adopted: '2026-01-26',
    scope:
      'recipients subject to the Brazilian data protection law (LGPD), public security, defence and criminal matters apart',
    url: eli('2026/179'),
    note: 'first review after four years',
    source: 'EUR-Lex, OJ L of 28 January 2026',
  },
  {
    country: 'CA',
    act: 'Decision 2002/2/EC',
    adopted: '2001-12-20',
    scope: 'commercial organisations subject to the Canadian act PIPEDA',
    url: celex('32002D0002'),
    source: reviewed,
  },
  {
    country: 'CH',
    act: 'Decision 2000/518/EC',
    adopted: '2000-07-26',
    scope: 'full',
    url: celex('32000D0518'),
    source: reviewed,
  },
  {
    country: 'FO',
    act: 'Decision 2010/146/EU',
    adopted: '2010-03-05',
    scope: 'full',
    url: celex('32010D0146'),
    source: reviewed,
  },
  {
    country: 'GB',
    act: 'Implementing Decision (EU) 2021/1772',
    adopted: '2021-06-28',
    validUntil: '2031-12-27',
    scope: 'full',
    url: eli('2021/1772'),
    note: 'extended by (EU) 2025/1226, renewed on 19 December 2025 by (EU) 2025/2574; without Gibraltar',
    source: 'EUR-Lex, OJ L of 23 December 2025; press reports of the renewal, December 2025',
  },
  {
    country: 'GG',
    act: 'Decision 2003/821/EC',
    adopted: '2003-11-21',
    scope: 'full',
    url: celex('32003D0821'),
    source: reviewed,
  },
  {
    country: 'IL',
    act: 'Decision 2011/61/EU',
    adopted: '2011-01-31',
    scope:
      'data processed by automated means in the State of Israel as international law recognises it',
    url: celex('32011D0061'),
    source: reviewed,
  },
  {
    country: 'IM',
    act: 'Decision 2004/411/EC',
    adopted: '2004-04-28',
    scope: 'full',
    url: celex('32004D0411'),
    source: reviewed,
  },
  {
    country: 'JE',
    act: 'Decision 2008/393/EC',
    adopted: '2008-05-08',
    scope: 'full',
    url: celex('32008D0393'),
    source: reviewed,
  },
  {
    country: 'JP',
    act: 'Implementing Decision (EU) 2019/419',
    adopted: '2019-01-23',
    scope:
      'business operators under the Japanese act APPI with its Supplementary Rules, broadcasting, press, religion, politics and parts of academia apart',
    url: eli('2019/419'),
    note: 'reviewed in 2023',
    source: 'EUR-Lex',
  },
  {
    country: 'KR',
    act: 'Implementing Decision (EU) 2022/254',
    adopted: '2021-12-17',
    scope:
      'recipients under the Korean act PIPA, missionary activity, nomination of candidates and credit data under financial supervision apart',
    url: eli('2022/254'),
    source: 'EUR-Lex',
  },
  {
    country: 'NZ',
    act: 'Implementing Decision 2013/65/EU',
    adopted: '2012-12-19',
    scope: 'full',
    url: celex('32013D0065'),
    source: reviewed,
  },
  {
    country: 'US',
    act: 'Implementing Decision (EU) 2023/1795',
    adopted: '2023-07-10',
    scope:
      'organisations on the active list of the EU-US Data Privacy Framework, staff data only where the certification includes them',
    certifiedOnly: true,
    url: eli('2023/1795'),
    note: 'upheld by the General Court in T-553/23 on 3 September 2025; appeal C-703/25 P pending',
    source: 'EUR-Lex; notice of the appeal, OJ C, C/2025/6610',
  },
  {
    country: 'UY',
    act: 'Implementing Decision 2012/484/EU',
    adopted: '2012-08-21',
    scope: 'full',
    url: celex('32012D0484'),
    source: reviewed,
  },
  {
    country: 'EPO',
    act: 'Implementing Decision (EU) 2025/1382',
    adopted: '2025-07-15',
    scope: 'full',
    url: eli('2025/1382'),
    note: 'the European Patent Organisation, an international organisation',
    source: 'EUR-Lex, OJ L of 18 July 2025',
  },
];

const oldClauses = {
  since: '2022-12-27',
  why: 'repealed by Implementing Decision (EU) 2021/914, Art. 4',
  replacedBy: 'the standard contractual clauses of Implementing Decision (EU) 2021/914',
  source: 'Implementing Decision (EU) 2021/914, Art. 4',
} as const;

export const invalidDecisions: readonly InvalidDecision[] = [
  {
    name: 'Safe Harbor',
    words: ['Safe Harbor', 'Safe Harbour', '2000/520'],
    act: 'Decision 2000/520/EC',
    since: '2015-10-06',
    why: 'invalid, CJEU C-362/14 (Schrems I)',
    replacedBy: 'the EU-US Data Privacy Framework or a safeguard of Art. 46',
    url: celex('62014CJ0362'),
    source: 'CJEU C-362/14, 6 October 2015',
  },
  {
    name: 'Privacy Shield',
    words: ['Privacy Shield', '2016/1250'],
    act: 'Implementing Decision (EU) 2016/1250',
    since: '2020-07-16',
    why: 'invalid, CJEU C-311/18 (Schrems II)',
    replacedBy: 'the EU-US Data Privacy Framework or a safeguard of Art. 46',
    url: celex('62018CJ0311'),
    source: 'CJEU C-311/18, 16 July 2020',
  },
  {
    name: 'Standard contractual clauses of 2001',
    words: ['2001/497'],
    act: 'Decision 2001/497/EC',
    url: celex('32001D0497'),
    ...oldClauses,
  },
  {
    name: 'Standard contractual clauses of 2004',
    words: ['2004/915'],
    act: 'Decision 2004/915/EC',
    url: celex('32004D0915'),
    ...oldClauses,
  },
  {
    name: 'Standard contractual clauses of 2010',
    words: ['2010/87'],
    act: 'Decision 2010/87/EU',
    url: celex('32010D0087'),
    ...oldClauses,
  },
];

/** The decision that is valid for a country (an ISO code, or `EPO`) on an ISO date, if any. */
export function adequacyDecision(country: string, date: string): AdequacyDecision | undefined {
  return adequacyDecisions.find(
    (decision) =>
      decision.country === country &&
      decision.adopted <= date &&
      (decision.validUntil === undefined || date <= decision.validUntil),
  );
}
