import type { Cookie, Model } from '../../model/model.ts';
import type { Declaration } from '../../schema/declaration.ts';

/** Who sets a cookie: the site that is visited, or another. */
export type Party = 'first' | 'third';

/**
 * Follows from the declared domain and the declared addresses of the site; without a domain, what
 * only the controller can read is its own. Nothing where it cannot be told.
 */
export function partyOf({ declaration }: Model, cookie: Cookie): Party | undefined {
  const { domain } = cookie.declared;
  if (!domain) return cookie.byController && cookie.readers.length === 0 ? 'first' : undefined;
  const hosts = hostsOf(declaration);
  const name = domain.toLowerCase().replace(/^\./, '');
  if (hosts.some((host) => within(host, name) || within(name, host))) return 'first';
  const isForeign = hosts.length > 0 && hosts.every((host) => ending(host) !== ending(name));
  return isForeign ? 'third' : undefined;
}

/** The hosts of the site, by its declared addresses, without the www that many answer to as well. */
export function hostsOf({ notice }: Declaration): readonly string[] {
  const addresses = [notice?.url, ...Object.values(notice?.surfaces ?? {}).map(({ url }) => url)];
  return [...new Set(addresses.flatMap((url) => hostOf(url) ?? []))];
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** True for the same name and for one below it; a name without a dot is no site. */
function within(name: string, site: string): boolean {
  return site.includes('.') && (name === site || name.endsWith(`.${site}`));
}

/** Names with the same two last labels may belong to one site or, below a suffix, to two. */
function ending(name: string): string {
  return name.split('.').slice(-2).join('.');
}
