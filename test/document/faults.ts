/** A fault of form that a published policy must not have. */
export interface Fault {
  readonly fault: string;
  readonly pattern: RegExp;
}

/** What a proof-reader would mark in the Markdown of a policy, whatever it is about. */
export const faults: readonly Fault[] = [
  { fault: 'two full stops', pattern: /[^.\n]\.\.(?!\.)/ },
  { fault: 'a label without a value', pattern: /^- \*\*[^*]+[:?]\*\* *(?=\n|$)/m },
  { fault: 'a list inside a list', pattern: /^ +- .*/m },
  { fault: 'a table without rows', pattern: /^\|( --- \|)+\n(?!\|)/m },
  { fault: 'a heading with nothing under it', pattern: /^###? .*\n+(?=#|$(?![\s\S]))/m },
  { fault: 'a space before a stop or a comma', pattern: /\S+ [,.;:](?=\s)/ },
  { fault: 'two spaces', pattern: /[^\s|] {2,}[^\s|]/ },
  { fault: 'a sentence straight after a link', pattern: /\]\([^)]*\) \p{Lu}.*/u },
];
