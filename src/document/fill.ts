/** Puts values into the places of a label: `{address}, marked “{mark}”`. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
