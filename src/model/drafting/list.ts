const formatters = new Map<string, Intl.ListFormat>();

/** Items as the language lists them: with commas alone, or with its “and”. */
export function listText(
  items: readonly string[],
  language: string,
  type: 'unit' | 'conjunction' = 'unit',
): string {
  if (type === 'unit') return items.join(', ');
  const known = formatters.get(language) ?? new Intl.ListFormat([language, 'en'], { type });
  formatters.set(language, known);
  return known.format(items);
}
