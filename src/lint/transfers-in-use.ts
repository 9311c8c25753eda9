import type { Recipient, Transfer, TransferTool } from '../model/model.ts';
import { receivers } from './receivers.ts';
import type { Facts } from './rule.ts';

/** One country to which data go through a recipient. */
export interface TransferInUse {
  readonly recipient: Recipient;
  readonly transfer: Transfer;
}

/** One tool on which such a transfer rests. */
export interface ToolInUse extends TransferInUse {
  readonly tool: TransferTool;
}

/** The declared transfers through recipients that get data now. */
export function transfersInUse(facts: Facts): readonly TransferInUse[] {
  return receivers(facts).flatMap((recipient) =>
    recipient.transfers.map((transfer) => ({ recipient, transfer })),
  );
}

/** The tools on which they rest. */
export function toolsInUse(facts: Facts): readonly ToolInUse[] {
  return transfersInUse(facts).flatMap((one) =>
    one.transfer.tools.map((tool) => ({ ...one, tool })),
  );
}
