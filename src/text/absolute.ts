/** Promises that no system keeps, as of 2026-11-22. */
export const absolutePromise =
  /\b(?:100 ?(?:%|per cent)|completely|absolutely|totally|perfectly|fully|always|guaranteed to be) (?:secure|safe|protected)\b|\b(?:impossible to (?:hack|break|lose)|cannot be (?:hacked|broken|stolen|lost)|unhackable|guarantee (?:the|absolute|complete|full) (?:security|safety))\b/i;
