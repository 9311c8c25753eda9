import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import { suggest } from '../text/suggest.ts';
import type { Level, Override } from './read-override.ts';
import { UsageError } from './usage-error.ts';

const RANKS: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };
const FIXED = /^(source|schema)\//;

/** The levels by rule, once it is sure that the rules exist and may be changed. */
export function levelsOf(
  overrides: readonly Override[],
  rules: readonly RuleInfo[],
): ReadonlyMap<string, Level> {
  for (const { id, level } of overrides) {
    const rule = findRule(id, rules);
    if (FIXED.test(id) && RANKS[level] < RANKS[rule.severity]) {
      const words = 'what cannot be read cannot be compiled';
      throw new UsageError(`\`${id}\` cannot be lowered to ${level}: ${words}.`);
    }
  }
  return new Map(overrides.map(({ id, level }) => [id, level]));
}

/** The rule of an id; an unknown one cannot be meant. */
export function findRule(id: string, rules: readonly RuleInfo[]): RuleInfo {
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const near = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  const hint = near ? `Did you mean \`${near}\`?` : '`privacyc rules` lists them.';
  throw new UsageError(`There is no rule \`${id}\`. ${hint}`);
}

/** Findings at the levels asked for, without those of rules that are off. */
export function atLevels(
  diagnostics: readonly Diagnostic[],
  levels: ReadonlyMap<string, Level>,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = levels.get(diagnostic.rule) ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}
