/** True for a path that a pattern stands for; `*` is any one key, dotted ids among them. */
export function matches(pattern: string, path: readonly string[]): boolean {
  const known = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, known);
  return known.test(path.join('\n'));
}

const expressions = new Map<string, RegExp>();

/** The keys of a pattern; a full stop within a key, as in `telemetry.logs`, fits too. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('.').map((part) => (part === '*' ? '[^\\n]+' : part));
  return new RegExp(`^${parts.join('[\\n.]')}$`);
}
