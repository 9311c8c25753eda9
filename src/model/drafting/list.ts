const formatters = new Map<string, Intl.ListFormat>();

/** Items as the language lists them: with commas alone, or with its “and”. */
export function listText(
  items: readonly string[],
  language: string,
  type: 'unit' | 'conjunction' = 'unit',
): string {
  if (type === 'unit') return items.join(', ');
  if (language === 'en') return english(items);
  const known = formatters.get(language) ?? new Intl.ListFormat([language, 'en'], { type });
  formatters.set(language, known);
  return known.format(items);
}

function english(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}
