import { durationText } from '../../model/drafting/duration.ts';
import { joined } from './cell-text.ts';
import type { KeptFacts, PeriodFacts } from './retention.ts';
import type { None, Scope } from './scope.ts';

/** Each category with its period in words and as ISO 8601. */
export function retentionCell(scope: Scope, facts: readonly KeptFacts[] | undefined): string {
  return joined((facts ?? []).map((one) => `${subject(scope, one)}: ${ruleText(scope, one.rule)}`));
}

function subject({ labels }: Scope, { applies, data }: KeptFacts): string {
  if (applies !== 'category') return labels.retention[applies];
  return (data ?? []).map(({ label }) => label).join(', ');
}

function ruleText({ labels, language }: Scope, rule: None | PeriodFacts): string {
  const { retention: words } = labels;
  if ('none' in rule) return words.nothing(rule.reason);
  const { period, from, until, law, because, note, as } = rule;
  const length = period && `${durationText(period, language)} (${period})`;
  const counted = length && from ? words.from(length, from) : length;
  return [
    until && counted ? words.either(until, counted) : until ? words.until(until) : counted,
    as && words.as(as.label),
    because && words.because(because),
    law && ` (${law.join(', ')})`,
    note && ` (${note})`,
  ]
    .filter(Boolean)
    .join('');
}
