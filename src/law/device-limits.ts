export const asOf = '2026-11-22';

/** Days in a month, as durations are compared. */
const MONTH = 30.44;

/** Lifetime of a tracker: 13 months. CNIL, deliberation 2020-091 of 17 September 2020. */
export const LIFETIME_DAYS = 396;

/** Storage of what trackers measure: 25 months. CNIL, deliberation 2020-091 of 17 September 2020. */
export const MEASUREMENT_DAYS = 25 * MONTH;

/**
 * How long a choice in a banner counts: about six months as good practice (CNIL, deliberation
 * 2020-092 of 17 September 2020), 24 months at most (AEPD, guide on cookies; not read again).
 */
export const CHOICE_KEPT_DAYS = { advised: 6 * MONTH, longest: 24 * MONTH } as const;

/** What measurement of the audience without consent must meet, from a day on. */
export interface MeasurementConditions {
  readonly from: string;
  /** Words of the declaration language. */
  readonly conditions: readonly string[];
  readonly source: string;
}

/** The oldest first; Art. 88a of the Digital Omnibus would be a row once it is law (`pending.ts`). */
const measurement: readonly [MeasurementConditions, ...MeasurementConditions[]] = [
  {
    from: '2020-09-17',
    conditions: [
      'ownUseOnly',
      'anonymousStatistics',
      'noCrossChecking',
      'noCrossSiteIdentifier',
      'noReuseByProvider',
    ],
    source: 'CNIL, deliberation 2020-091 of 17 September 2020',
  },
];

/** The conditions of measurement without consent that apply on an ISO date. */
export function measurementConditions(date: string): readonly string[] {
  return (measurement.findLast(({ from }) => from <= date) ?? measurement[0]).conditions;
}
