const BROKEN = / *[\p{Cc}\u2028\u2029][\p{Cc}\u2028\u2029 ]*| {2,}/gu;

/** A value on one line: controls, line breaks and runs of spaces become one space. */
export function oneLine(value: string): string {
  return value.replace(BROKEN, ' ');
}
