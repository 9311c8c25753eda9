import { transferTool } from '../../law/transfer-tools.ts';
import { bracketed } from '../register/cell-text.ts';
import type { Entry } from '../register/entry.ts';
import type { Scope } from '../register/scope.ts';
import type { ToolUse, TransferFacts } from '../register/transfers.ts';
import type { Json } from './canonical.ts';

/** The transfers to third countries, each recipient and country once. */
export function transfersPart(scope: Scope, entries: readonly Entry[]): readonly Json[] {
  const all = entries.flatMap(({ transfers }) => transfers ?? []);
  const byWay = new Map(all.map((one) => [keyOf(one), one]));
  return [...byWay.values()].flatMap((one) => transferPart(scope, one));
}

function keyOf(transfer: TransferFacts): string {
  return JSON.stringify([transfer.recipient.id, 'none' in transfer ? '' : transfer.country]);
}

function transferPart(scope: Scope, transfer: TransferFacts): readonly Json[] {
  if ('none' in transfer) return [];
  const { country, recipient } = transfer;
  const tools = transfer.tools ?? [];
  const isState = country.length === 2;
  return [
    {
      country: isState ? country : undefined,
      adequacyDecision: available(scope, tools, ['45']),
      appropriateGuarantees: available(scope, tools, ['46', '46(3)', '47']),
      standardDataProtectionClause: available(
        scope,
        tools.filter(({ tool }) => SCCS.includes(tool)),
        ['46'],
      ),
      'x-derogation': available(scope, tools, ['49']),
      'x-country': isState ? undefined : country,
      'x-recipient': recipient.id,
      'x-tools': tools.map(({ tool }) => tool),
    },
  ];
}

const SCCS: readonly string[] = ['standardContractualClauses', 'authorityClauses'];

/** The tools of some articles; nothing where none is declared, for `false` would be a statement. */
function available(
  { labels }: Scope,
  tools: readonly ToolUse[],
  groups: readonly string[],
): Json | undefined {
  const used = tools.filter(({ tool }) => groups.includes(transferTool(tool).group));
  if (used.length === 0) return undefined;
  const texts = used.map(({ tool, article, act }) =>
    bracketed(labels.tools[tool], [labels.article(article), act]),
  );
  return { available: true, description: texts.join('; ') };
}
