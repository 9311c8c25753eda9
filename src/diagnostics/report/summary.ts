import type { Diagnostic } from '../diagnostic.ts';
import type { Paint } from './paint.ts';
import type { AuditedFacts, DeclaredFacts } from './report.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
}

/** How many findings there are of each severity; suppressed ones are counted apart. */
export function count(diagnostics: readonly Diagnostic[]): Counts {
  const open = diagnostics.filter(({ suppressed }) => !suppressed);
  const of = (severity: Diagnostic['severity']) =>
    open.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: diagnostics.length - open.length,
  };
}

/** The counts of several files as one. */
export function total(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((all, one) => all + one[key], 0);
  return {
    errors: sum('errors'),
    warnings: sum('warnings'),
    infos: sum('infos'),
    suppressed: sum('suppressed'),
  };
}

/** `1 error, 2 warnings`; empty where there is nothing to count. */
export function found(counts: Counts): string {
  return [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    plural(counts.infos, 'info'),
  ]
    .filter((part) => !part.startsWith('0 '))
    .join(', ');
}

/** `14 activities, 9 recipients, 3 transfers`, without what there is none of. */
export function held(facts: DeclaredFacts): string {
  return [
    plural(facts.activities, 'activity', 'activities'),
    plural(facts.recipients, 'recipient'),
    plural(facts.transfers, 'transfer'),
  ]
    .filter((part) => !part.startsWith('0 '))
    .join(', ');
}

/** `language en · 17 of 24 disclosures`: what an existing policy was read as, and what it tells. */
export function told({ language, disclosures }: AuditedFacts): string {
  const all = Object.values(disclosures);
  const made = all.filter(({ present }) => present).length;
  const words = `language ${language.code}${language.certain ? '' : ', not certain'}`;
  return all.length === 0 ? words : `${words} · ${made} of ${all.length} disclosures`;
}

/** A number with its noun. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The sign before a summary: whether there are errors, warnings, or neither. */
export function sign({ errors, warnings }: Counts, paint: Paint): string {
  if (errors > 0) return paint.severity.error('✗');
  return warnings > 0 ? paint.severity.warning('!') : paint.good('✓');
}

/** Words in brackets behind a summary; nothing where there are none. */
export function aside(parts: readonly string[], separator: string): string {
  const words = parts.filter((part) => part !== '');
  return words.length === 0 ? '' : `  (${words.join(separator)})`;
}
