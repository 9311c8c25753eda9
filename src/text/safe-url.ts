const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['https', 'http', 'mailto', 'tel']);
// Letters outside of ASCII are fine; white space and controls could hide a scheme from a browser.
const VISIBLE = /^[!-~\u00a1-\u{10ffff}]+$/u;

/** True for a link that a published page may hold: https, http, mailto, tel, or a place in the page. */
export function isSafeUrl(url: string): boolean {
  if (/^#[a-z0-9-]+$/i.test(url)) return true;
  return VISIBLE.test(url) && ALLOWED.has(SCHEME.exec(url)?.[1]?.toLowerCase() ?? '');
}
