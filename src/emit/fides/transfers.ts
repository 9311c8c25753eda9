import { fidesTools } from '../../catalog/fides.ts';
import type { TransferTo } from '../register/transfers.ts';

/** That data leave the EEA, and by which tools. */
export function transfersPart(transfers: readonly TransferTo[]): object {
  if (transfers.length === 0) return {};
  const tools = transfers.flatMap((one) => one.tools ?? []);
  const words = new Set(tools.map(({ tool }) => fidesTools[tool] ?? 'Other'));
  return {
    does_international_transfers: true,
    legal_basis_for_transfers: words.size > 0 ? [...words] : undefined,
  };
}
