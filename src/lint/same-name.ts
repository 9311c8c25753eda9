/** True if two names are one, whatever their case, spaces and full stops. */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();
}
