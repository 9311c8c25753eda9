import { joined, noneCell, unstopped } from './cell-text.ts';
import type { AutomationFacts, DecisionFacts } from './decisions.ts';
import { isNone, type Scope } from './scope.ts';

/** The decision with logic, consequence, ground and safeguards, then profiling. */
export function automationCell(scope: Scope, facts: AutomationFacts | undefined): string {
  if (!facts) return '';
  const { decision, profiling } = facts;
  const { labels } = scope;
  const absent = decision && isNone(decision) ? noneCell(scope, decision) : undefined;
  const profile = typeof profiling === 'object' ? noneCell(scope, profiling) : profiling;
  if (absent && !profile) return absent;
  return joined([
    absent && labels.decision.absent(absent),
    decision && !isNone(decision) ? decisionText(scope, decision) : undefined,
    profile && labels.decision.profiling(unstopped(profile)),
  ]);
}

function decisionText({ labels }: Scope, facts: DecisionFacts): string {
  const { decision: words } = labels;
  const { decides, logic, consequence, grounds, safeguards } = facts;
  const guards = (safeguards ?? []).map((one) => words.guards[one]).join(', ');
  return joined([
    decides && words.decides(decides),
    logic && words.logic(unstopped(logic)),
    consequence && words.consequence(unstopped(consequence)),
    ...(grounds ?? []).map(({ ground, article, because, law }) => {
      const basis = joined([labels.article(article), law?.join(', ')]);
      return words.ground(
        [`${words.grounds[ground]} (${basis})`, because].filter(Boolean).join(': '),
      );
    }),
    guards && words.safeguards(guards),
  ]);
}
