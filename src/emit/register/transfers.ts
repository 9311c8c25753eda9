import { transferTool } from '../../law/transfer-tools.ts';
import type { Activity, Recipient, ToolWord, TransferTool } from '../../model/model.ts';
import { type Party, partyOf } from './parties.ts';
import { type ProofFacts, proofFacts } from './proofs.ts';
import { listed, type None, noneOf, type Scope, says } from './scope.ts';

/** What one recipient means for transfers outside the EEA (Art. 30(1)(e), 44 GDPR). */
export type TransferFacts = { readonly recipient: Party } & (None | TransferTo);

/** A transfer to a third country or an international organisation. */
export interface TransferTo {
  /** ISO 3166-1 alpha-2 code, `INT` for an international organisation. */
  readonly country: string;
  readonly tools: readonly ToolUse[] | undefined;
}

/** A tool that carries a transfer (Art. 45 to 49 GDPR). */
export interface ToolUse {
  readonly tool: ToolWord;
  readonly article: string;
  /** The act of the Commission on which it rests, and its address. */
  readonly act: string | undefined;
  readonly url: string | undefined;
  readonly modules: readonly number[] | undefined;
  readonly scope: string | undefined;
  readonly onward: readonly string[] | undefined;
  readonly document: ProofFacts;
}

/** The transfers through the recipients of an activity, and those that are said not to happen. */
export function transfersFacts(
  scope: Scope,
  { recipients }: Activity,
): readonly TransferFacts[] | undefined {
  return listed(recipients.flatMap((recipient) => transfersOf(scope, recipient)));
}

/** The transfers through one recipient, or that there are none. */
export function transfersOf(scope: Scope, recipient: Recipient): readonly TransferFacts[] {
  const party = partyOf(scope, recipient);
  const none = recipient.declared.transfers?.none;
  if (none) return [{ recipient: party, ...noneOf(scope, none) }];
  return recipient.transfers.map(({ country, tools }) => ({
    recipient: party,
    country,
    tools: listed(tools.map((tool) => toolUse(scope, tool))),
  }));
}

function toolUse(scope: Scope, tool: TransferTool): ToolUse {
  const { word, decision, modules, declared } = tool;
  const law = transferTool(word);
  return {
    tool: word,
    article: law.article,
    act: decision?.act ?? law.decision?.act,
    url: decision?.url ?? law.decision?.url,
    modules: listed(modules),
    scope: says(scope, declared.scope),
    onward: listed(declared.onward),
    document: proofFacts(scope, tool),
  };
}
