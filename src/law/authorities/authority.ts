/** A supervisory authority, as a notice names it. */
export interface Authority {
  /** ISO 3166-1 code; for a German Land its ISO 3166-2 code; `DE-BY-public` for the second one of Bavaria. */
  readonly code: string;
  readonly country: string;
  /** Official name in its own language. */
  readonly name: string;
  readonly english: string;
  readonly abbreviation?: string;
  /** Whom it supervises, where its country has more than one. */
  readonly competentFor?: string;
  readonly website: string;
  readonly complaintUrl?: string;
  /** As on an envelope, without the country. */
  readonly address?: string;
  /** What was left out or may have changed, and why. */
  readonly uncertain?: string;
  /** Day on which the source was read. */
  readonly checked: string;
  readonly source: string;
}
