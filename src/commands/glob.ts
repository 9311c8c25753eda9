/** True for a name that stands for several files. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** The folder that a pattern starts from, and the expression for the paths below it. */
export function readGlob(pattern: string): { readonly base: string; readonly matches: RegExp } {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first).join('/');
  const rest = parts.slice(first).filter((part) => part !== '');
  const source = rest.map((part, index) => expression(part, index === rest.length - 1)).join('');
  return {
    base: base === '' && pattern.startsWith('/') ? '/' : base,
    matches: new RegExp(`^${source}$`, 'u'),
  };
}

function expression(part: string, last: boolean): string {
  if (part === '**') return last ? '.*' : '(?:[^/]+/)*';
  const name = part
    .replace(/[\\^$+.()|[\]{}/-]/g, '\\$&')
    .replaceAll(/\*+/g, '[^/]*')
    .replaceAll('?', '[^/]');
  return last ? name : `${name}/`;
}
