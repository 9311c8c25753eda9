const recheck =
  /(?<!\byou (?:can|may) )\b(?:check|re-?check|review|re-?read|read|visit|consult|look at|refer to)\b[^.;]{0,40}\b(?:policy|notice|statement|page|website)\b[^.;]{0,60}\b(?:regularly|periodically|frequently|often|again|from time to time|now and then|for (?:any )?(?:changes|updates))\b|\b(?:regularly|periodically|frequently|from time to time)\s+(?:check|re-?check|review|re-?read|read|visit|consult)\b[^.;]{0,40}\b(?:policy|notice|statement|page|website)\b/i;

/**
 * Takes English prose; true if it leaves it to readers to look for changes of the policy, which
 * the guidelines call insufficient and unfair (WP260 rev.01, paragraph 29).
 */
export function asksToRecheck(text: string): boolean {
  return recheck.test(text);
}
