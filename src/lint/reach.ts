import { isInEea } from '../law/eea.ts';
import type { Model } from '../model/model.ts';

/** True unless the declaration follows other laws only. */
export function underGdpr({ declaration }: Model): boolean {
  return declaration.notice?.regimes?.includes('eu-gdpr') ?? true;
}

/** True unless the declared audience lies outside the EEA as a whole (GDPR Art. 3(2)). */
export function addressesEea({ declaration }: Model): boolean {
  const audience = declaration.notice?.audience ?? [];
  return audience.length === 0 || audience.some(isInEea);
}
