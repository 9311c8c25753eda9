import type { Authority } from './authorities/authority.ts';
import { countryAuthorities } from './authorities/countries.ts';
import { landAuthorities } from './authorities/laender.ts';
import { isoCountry } from './eea.ts';

export type { Authority } from './authorities/authority.ts';

export const asOf = '2026-11-22';

export const authorities: readonly Authority[] = [...countryAuthorities, ...landAuthorities];

/** The authority of a code such as `NL`, `EL` or `DE-BE`, if it is known (GDPR Art. 51). */
export function authority(code: string): Authority | undefined {
  const iso = isoCountry(code);
  return authorities.find((candidate) => candidate.code === iso);
}

/** Every authority of a country; Germany has one for the federation and those of its Länder. */
export function authoritiesOf(country: string): readonly Authority[] {
  const iso = isoCountry(country);
  return authorities.filter((candidate) => candidate.country === iso);
}
