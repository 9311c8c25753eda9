const DAY = 86_400_000;

/** The days from one ISO date to another; negative if the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
