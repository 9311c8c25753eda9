const SAFE = /^(?:https?:\/\/[^/?#]|mailto:|tel:|#)\P{Cc}+$/iu;

/** True for an address that a published text may link to: https, http, mailto, tel, or `#id`. */
export function isSafeUrl(url: string): boolean {
  return SAFE.test(url);
}
