import { type Authority, authoritiesOf, authority } from '../law/authorities.ts';
import { isInEea } from '../law/eea.ts';
import type { Declaration } from '../schema/declaration.ts';

/**
 * The authority of a controller's establishment (GDPR Art. 55(1), 56(1); BDSG § 40), where the
 * declaration decides it: in Germany by the Land, and in Bavaria by whether it is a public body.
 */
export function competentAuthority(
  controller: NonNullable<Declaration['controller']>,
): Authority | undefined {
  const { country, region, publicBody } = controller;
  if (!country || !isInEea(country)) return undefined;
  if (country !== 'DE') {
    const [only, ...more] = authoritiesOf(country);
    return more.length === 0 ? only : undefined;
  }
  if (!region) return undefined;
  return authority(publicBody && region === 'DE-BY' ? 'DE-BY-public' : region);
}
