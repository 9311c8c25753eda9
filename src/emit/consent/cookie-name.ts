const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** A declared name as it is looked for on a device: itself, or a pattern for all that it starts. */
export function cookieName(name: string): string | RegExp {
  return name.endsWith('*') ? new RegExp(`^${escaped(name.slice(0, -1))}`) : name;
}

/** The name as the text of a pattern that finds only what is declared. */
export function cookiePattern(name: string): string {
  return name.endsWith('*') ? `^${escaped(name.slice(0, -1))}` : `^${escaped(name)}$`;
}

/** A star alone would find what is necessary too. */
export function isErasable(name: string): boolean {
  return name !== '*';
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
