import type { AuditText } from './audit-text.ts';

/** True if a link covers a stretch of the source, or starts within so many letters after it. */
export function hasLinkNear(
  { links }: AuditText,
  { start, end }: { readonly start: number; readonly end: number },
  after: number,
): boolean {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) <= end + after) low = middle + 1;
    else high = middle;
  }
  // Links do not overlap but for pictures in them, so the last few decide.
  return links.slice(Math.max(0, low - 3), low).some((link) => link.end > start);
}
