/** Signs that a URI may have (RFC 3986, 2); brackets only in a host, which declared ones have not. */
const OTHER = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/g;

/** An address as a URI in the narrow sense of RFC 3986, where it is one. */
export function uriOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const [head = '', ...fragment] = new URL(address).href
    .replace(OTHER, encodeURIComponent)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .split('#');
  return fragment.length > 0 ? `${head}#${fragment.join('%23')}` : head;
}
