import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding, type Place } from '../diagnostics/rule.ts';
import { checkedRules } from './registry.ts';
import { suppressionRules } from './suppression-rules.ts';

/** A finding that was accepted: the declaration, the rule, the semantic path, and the day. */
export interface Accepted {
  readonly file: string;
  readonly rule: string;
  readonly path: string;
  readonly on: string;
}

/** Findings with the accepted ones marked, the entries that accepted them, and the others. */
export interface Applied {
  readonly diagnostics: readonly Diagnostic[];
  readonly used: readonly Accepted[];
  readonly unused: readonly Accepted[];
}

/** Marks the findings of one declaration that its entries accept; an entry accepts one finding. */
export function applyBaseline(found: readonly Diagnostic[], entries: readonly Accepted[]): Applied {
  const left = [...entries];
  const used: Accepted[] = [];
  const diagnostics = found.map((diagnostic) => {
    if (!mayBeAccepted(diagnostic)) return diagnostic;
    const at = left.findIndex(
      (one) => one.rule === diagnostic.rule && one.path === diagnostic.path,
    );
    const [entry] = at < 0 ? [] : left.splice(at, 1);
    if (!entry) return diagnostic;
    used.push(entry);
    return accepted(diagnostic, entry.on);
  });
  return { diagnostics, used, unused: left };
}

/** A finding as the baseline accepts it on a day. */
export function accepted(diagnostic: Diagnostic, on: string): Diagnostic {
  return { ...diagnostic, suppressed: { by: 'baseline', reason: `accepted on ${on}` } };
}

/** Like comments, a baseline covers the rules of law; what cannot be read cannot be accepted. */
export function mayBeAccepted({ rule, suppressed }: Diagnostic): boolean {
  return !suppressed && checkedRules.some(({ id }) => id === rule);
}

/** True where rules had everything to look at: only then is an unused entry a stale one. */
export function isJudged(found: readonly Diagnostic[]): boolean {
  return !found.some(
    ({ rule, severity }) => severity === 'error' && /^(source|schema)\//.test(rule),
  );
}

/** The finding for an entry that accepts nothing any more; `range` is where the entry stands. */
export function staleEntry({ file, rule, path }: Accepted, range: Place['range']): Diagnostic {
  const where = path === '' ? file : path;
  const place = { range, path: path === '' ? [] : path.split('.') };
  return finding(
    suppressionRules.baselineStale,
    place,
    `\`${rule}\` finds nothing at \`${where}\` any more.`,
  );
}
