import { countryName } from '../../model/drafting/country.ts';
import type { Recipient } from '../../model/model.ts';

/** Other names with which addresses of the catalogue end. */
const SHORT: Readonly<Record<string, string>> = { US: 'USA' };

/**
 * The declared address, or the catalogue's where name and country are the catalogue's too: without
 * the country, which stands beside it.
 */
export function addressOf({ declared, service, country }: Recipient): string | undefined {
  if (declared.address) return declared.address;
  if (declared.name || !service?.address || service.country !== country) return undefined;
  const { address } = service;
  const names = [countryName(country, 'en'), SHORT[country] ?? []].flat();
  const ending = names.map((name) => `, ${name}`).find((one) => address.endsWith(one));
  return ending ? address.slice(0, -ending.length) : address;
}
