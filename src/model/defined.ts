/** The members that have a value: what was not written leaves no key behind. */
export function withDefined<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}
