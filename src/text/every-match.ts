const globals = new WeakMap<RegExp, RegExp>();

/** Takes a pattern and a text; returns every match in order, be the pattern global or not. */
export function everyMatch(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  const known = globals.get(pattern);
  const global = known ?? new RegExp(pattern, `${pattern.flags.replace('g', '')}g`);
  if (!known) globals.set(pattern, global);
  return text.matchAll(global);
}
