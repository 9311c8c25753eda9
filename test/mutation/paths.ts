/** True for a path that a pattern stands for; `*` is any one key, `**` at the end all that follow. */
export function matches(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.split('.');
  const isOpen = parts.at(-1) === '**';
  const named = isOpen ? parts.slice(0, -1) : parts;
  if (isOpen ? path.length < named.length : path.length !== named.length) return false;
  return named.every((part, at) => part === '*' || part === path[at]);
}
