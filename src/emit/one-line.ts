// All but what is printed: most values hold nothing else, and this finds so soonest.
const MAY_BREAK = /[^ -~\u00a0-\u2027\u202a-\uffff]| {2}/;
const BROKEN = / *[\p{Cc}\u2028\u2029][\p{Cc}\u2028\u2029 ]*| {2,}/gu;

/** A value on one line: controls, line breaks and runs of spaces become one space. */
export function oneLine(value: string): string {
  return MAY_BREAK.test(value) ? value.replace(BROKEN, ' ') : value;
}
