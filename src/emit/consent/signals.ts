import type { Model } from '../../model/model.ts';

/** How a page sees the signals of a browser. */
const SIGNALS = {
  globalPrivacyControl: 'navigator.globalPrivacyControl === true',
  doNotTrack: 'navigator.doNotTrack === "1"',
} as const;

/**
 * A condition for a page: a signal that the declaration says is honoured. It is taken as a no, so
 * that nothing is asked; people can still open the choice.
 */
export function signalSource({ declaration }: Model): string | undefined {
  const honours = declaration.consentManager?.honours ?? [];
  return honours.map((signal) => SIGNALS[signal]).join(' || ') || undefined;
}
