const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['https', 'http', 'mailto', 'tel']);

/** True for a link that a published page may hold: https, http, mailto, tel, or a place in the page. */
export function isSafeUrl(url: string): boolean {
  if (/^#[a-z0-9-]+$/i.test(url)) return true;
  // Control characters and spaces could hide a scheme from this test but not from a browser.
  if (/[\s\u0000-\u001f\u007f]/u.test(url)) return false;
  return ALLOWED.has(SCHEME.exec(url)?.[1]?.toLowerCase() ?? '');
}
