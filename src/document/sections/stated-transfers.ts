import { isInEea } from '../../law/eea.ts';
import type { Model, Recipient, Transfer } from '../../model/model.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { statedRecipients } from './recipients.ts';

/** A declared transfer, with the recipient that it goes to. */
export interface StatedTransfer {
  readonly recipient: Recipient;
  readonly transfer: Transfer;
}

/** The declared transfers outside the EEA, by the recipient's name. */
export function statedTransfers(model: Model): readonly StatedTransfer[] {
  const found = statedRecipients(model).flatMap((recipient) =>
    recipient.transfers
      .filter(({ country }) => !isInEea(country))
      .map((transfer) => ({ recipient, transfer })),
  );
  return found.sort((a, b) => byAlphabet(a.recipient.name ?? '', b.recipient.name ?? '', 'en'));
}
