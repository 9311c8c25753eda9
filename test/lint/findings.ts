import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { link } from '../../src/model/link.ts';
import { declare } from '../../src/schema/declare.ts';
import type { ReadResult } from '../../src/source/load.ts';

/** The findings of a topic or a rule on a whole declaration; others are the files it includes. */
export function findingsOn(
  text: string,
  topic: string,
  date: string,
  others: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] {
  const encoder = new TextEncoder();
  const reader = (file: string): ReadResult => {
    const other = others[file];
    return other === undefined ? { failure: 'missing' } : { bytes: encoder.encode(other) };
  };
  const declared = declare('privacy.yaml', encoder.encode(text), reader);
  return lint(declared, link(declared, date), date).filter(({ rule }) => rule.startsWith(topic));
}
