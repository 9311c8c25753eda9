export const asOf = '2026-11-22';

/** Who need not keep a register under Art. 30(5) GDPR, from a day on. */
export interface RegisterExemption {
  readonly from: string;
  /** With as many people or more, the register is always due. */
  readonly headCount: number;
  /** Whether processing that is not occasional ends the exemption. */
  readonly occasionalOnly: boolean;
  readonly source: string;
}

/**
 * The oldest first. COM(2025) 501 of 21 May 2025 would raise the number to 750 and ask only for a
 * likely high risk; no adoption was found, so it has no row (see `pending.ts`).
 */
const exemptions: readonly [RegisterExemption, ...RegisterExemption[]] = [
  {
    from: '2018-05-25',
    headCount: 250,
    occasionalOnly: true,
    source: 'Regulation (EU) 2016/679, Art. 30(5); WP29 position paper of 19 April 2018',
  },
];

/** The exemption that applies on an ISO date. */
export function registerExemption(date: string): RegisterExemption {
  return exemptions.findLast(({ from }) => from <= date) ?? exemptions[0];
}
