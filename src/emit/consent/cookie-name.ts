const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** A declared name as it is looked for on a device: itself, or a pattern for all that it starts. */
export function cookieName(name: string): string | RegExp {
  return name.endsWith('*') ? new RegExp(cookiePattern(name)) : name;
}

/** The text of a pattern that finds what is declared and nothing else. */
export function cookiePattern(name: string): string {
  const start = name.replace(/\*$/, '').replace(SPECIAL, '\\$&');
  return name.endsWith('*') ? `^${start}` : `^${start}$`;
}

/** A star alone would find what is necessary too. */
export function isErasable(name: string): boolean {
  return name !== '*';
}
