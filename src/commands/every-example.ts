import { everyRule } from './every-rule.ts';

/** What breaks each rule, and the same mended, by its id. The bundle holds them here and nowhere else. */
export const everyExample: Readonly<
  Record<string, { readonly bad: string; readonly good: string }>
> = Object.fromEntries(everyRule.map(({ id, bad, good }) => [id, { bad, good }]));
