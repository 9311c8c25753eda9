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
