import { createHash } from 'node:crypto';
import type { Cookie, Model } from '../../model/model.ts';
import { askedCookies } from './categories.ts';

/**
 * A number that changes when consent must be asked for anew: with a category, a service, a cookie
 * or a purpose, and with no words. What needs no consent does not count.
 */
export function revisionOf(model: Model): number {
  const facts = askedCookies(model)
    .map((cookie) => JSON.stringify(consentedFacts(model, cookie)))
    .sort();
  return createHash('sha256').update(facts.join('\n')).digest().readUIntBE(0, 6);
}

function consentedFacts({ activities }: Model, cookie: Cookie): readonly unknown[] {
  const { group, name, storage, duration, activity, readers, byController } = cookie;
  const services = readers.map(({ id, service }) => [id, service?.id ?? '']).sort();
  const kinds = activities.find(({ id }) => id === activity)?.kinds ?? [];
  return [group, name, storage, duration, byController, services, activity, [...kinds].sort()];
}
