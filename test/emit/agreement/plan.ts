import fc from 'fast-check';

/** Words of the legal bases with their letters in Art. 6(1). */
export const BASES = {
  consent: 'a',
  contract: 'b',
  legalObligation: 'c',
  vitalInterests: 'd',
  publicTask: 'e',
  legitimateInterests: 'f',
} as const;
const ABROAD = ['CH', 'GB', 'IN', 'JP', 'US'] as const;

const durations = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('D', 'W', 'M', 'Y'))
  .map(([count, unit]) => `P${count}${unit}`);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });

const company = fc.record({
  role: optional(fc.constantFrom('processor', 'controller', 'jointController')),
  country: optional(fc.constantFrom('DE', 'FR', ...ABROAD)),
  transfers: fc.subarray([...ABROAD], { maxLength: 3 }),
});

const activity = fc.record({
  bases: fc.subarray(Object.keys(BASES) as (keyof typeof BASES)[]),
  /** Their numbers. */
  recipients: fc.oneof(
    fc.constantFrom(undefined, 'none' as const),
    fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
  ),
  retention: fc.oneof(
    fc.constantFrom(undefined, 'none' as const),
    fc.record({
      rule: fc.oneof(durations, fc.constant('event' as const)),
      name: optional(durations),
    }),
  ),
  status: fc.constantFrom(undefined, 'active', 'active', 'planned', 'ended'),
  forClients: fc.nat(4).map((dice) => dice === 0),
});

const cookie = fc.record({
  group: fc.constantFrom('necessary', 'functional', 'analytics', 'advertising'),
  activity: fc.nat(4),
  byController: fc.boolean(),
  /** Their numbers. */
  readers: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  duration: optional(fc.oneof(durations, fc.constantFrom('session', 'none'))),
});

/** Parts of a declaration; what is undefined is not declared. */
export const plans = fc.record({
  companies: fc.array(company, { minLength: 1, maxLength: 4 }),
  activities: fc.array(activity, { minLength: 1, maxLength: 5 }),
  cookies: fc.array(cookie, { maxLength: 4 }),
});

type Of<Values> = Values extends fc.Arbitrary<infer T> ? T : never;
export type Plan = Of<typeof plans>;
export type ActivityPlan = Plan['activities'][number];
export type CookiePlan = Plan['cookies'][number];

/** The numbers that a part refers to; those that are too high start anew. */
export function within(numbers: readonly number[], count: number): readonly number[] {
  return [...new Set(numbers.map((number) => number % count))];
}
