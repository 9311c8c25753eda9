import type { Service } from './service.ts';
import { advertising } from './services/advertising.ts';
import { analytics } from './services/analytics.ts';
import { chat } from './services/chat.ts';
import { consent } from './services/consent.ts';
import { errors } from './services/errors.ts';
import { hosting } from './services/hosting.ts';
import { mail } from './services/mail.ts';
import { media } from './services/media.ts';
import { payment } from './services/payment.ts';
import { shipping } from './services/shipping.ts';
import { shop } from './services/shop.ts';
import { social } from './services/social.ts';

/** The firms and products that a declaration can name with `service`. */
export const services: readonly Service[] = [
  ...analytics,
  ...advertising,
  ...social,
  ...consent,
  ...chat,
  ...errors,
  ...payment,
  ...shipping,
  ...mail,
  ...hosting,
  ...media,
  ...shop,
];

const byId: ReadonlyMap<string, Service> = new Map(services.map((known) => [known.id, known]));

/** The known service with this id, or nothing where the catalogue has none. */
export function service(id: string): Service | undefined {
  return byId.get(id);
}
