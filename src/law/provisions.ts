import type { Provision } from './provision.ts';
import { article13Paragraph1 } from './provisions/article-13-1.ts';
import { article13Paragraph2AToD } from './provisions/article-13-2-a-d.ts';
import { article13Paragraph2EToF } from './provisions/article-13-2-e-f.ts';
import { article14 } from './provisions/article-14.ts';
import { consent } from './provisions/consent.ts';
import { devices } from './provisions/devices.ts';
import { further } from './provisions/further.ts';
import { marketing } from './provisions/marketing.ts';
import { objection } from './provisions/objection.ts';
import { register } from './provisions/register.ts';
import { roles } from './provisions/roles.ts';
import { specialData } from './provisions/special-data.ts';
import { transfers } from './provisions/transfers.ts';
import { transparency } from './provisions/transparency.ts';

export type { Provision } from './provision.ts';

/** The day on which the provisions are stated as the law stands. */
export const provisionsAsOf = '2026-11-22';

/** Every provision that rules, sections and columns can cite. */
export const provisions: readonly Provision[] = [
  ...transparency,
  ...article13Paragraph1,
  ...article13Paragraph2AToD,
  ...article13Paragraph2EToF,
  ...article14,
  ...objection,
  ...consent,
  ...specialData,
  ...roles,
  ...transfers,
  ...devices,
  ...marketing,
  ...register,
  ...further,
];

const byId = new Map(provisions.map((provision) => [provision.id, provision]));

/** The provision of an id; throws for an unknown one, which is a mistake in this program. */
export function provision(id: string): Provision {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no provision has the id ${id}`);
  return found;
}
