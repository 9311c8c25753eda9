import type { RuleInfo } from '../../diagnostics/rule.ts';
import { type Disclosure, type DisclosureKey, disclosures } from './table.ts';

/** A rule that asks for a statement. */
export interface DisclosureRule extends RuleInfo {
  readonly key: DisclosureKey;
  /** What a finding says. */
  readonly message: string;
}

const SILENT = '# Privacy notice <--\n\nThank you for your interest.\n';

/** A rule for each statement that a notice owes; it is broken where none of its sentences makes it. */
export const disclosureRules: readonly DisclosureRule[] = disclosures.map(ruleOf);

function ruleOf({ key, provision, says, severity, why, how, example }: Disclosure): DisclosureRule {
  return {
    key,
    id: `disclosure/${key.replaceAll('_', '-')}`,
    severity,
    title: `The text says ${says}.`,
    message: `The text does not say ${says}.`,
    why,
    how,
    law: [provision],
    bad: SILENT,
    good: `${SILENT.replace(' <--', '')}\n${example}\n`,
  };
}
