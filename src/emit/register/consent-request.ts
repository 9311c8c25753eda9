import { listText } from '../../model/drafting/list.ts';
import type { Activity } from '../../model/model.ts';
import type { ConsentRequest } from '../../schema/declaration.ts';
import { joined } from './cell-text.ts';
import { listed, type Scope } from './scope.ts';

/**
 * What holds for the request for consent (Art. 7(2) and (3), recital 43 GDPR); where the consent
 * manager asks, what is declared of it.
 */
export function consentRequest({ model }: Scope, { bases }: Activity): ConsentRequest | undefined {
  const consent = bases.find((basis) => basis.consent)?.consent;
  const { consentManager } = model.declaration;
  const managed = consent?.give === 'consentManager' ? consentManager?.request : undefined;
  return listed(consent?.request ?? managed);
}

/** Where the proof of consent is kept (Art. 7(1) GDPR), then what holds for the request. */
export function consentCell(
  { labels, language }: Scope,
  record: string | undefined,
  request: ConsentRequest | undefined,
): string {
  const words = (request ?? []).map((one) => labels.requests[one]);
  const said = listText(words, language, 'conjunction');
  return joined([record, said && labels.request(said)]);
}
