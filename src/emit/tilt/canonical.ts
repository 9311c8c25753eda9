/** What JSON can hold; a member without a value is left out. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

/** The one form of a document that its hash is taken from: RFC 8785, members in order of UTF-16. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
