import type { RuleInfo } from '../src/diagnostics/rule.ts';
import type { PendingChange } from '../src/law/pending.ts';
import type { Provision } from '../src/law/provision.ts';
import type { Candidate } from '../src/lint/candidates/candidate.ts';

export declare function rulesPage(parts: {
  readonly rules: readonly RuleInfo[];
  readonly auditRules: readonly RuleInfo[];
  readonly candidates: readonly Candidate[];
  readonly pendingChanges: readonly PendingChange[];
  readonly provision: (id: string) => Provision;
}): string;
