import { article13Paragraph1 } from './article-13-1.ts';
import { article13Paragraph2AToD } from './article-13-2-a-d.ts';
import { article13Paragraph2EToF } from './article-13-2-e-f.ts';
import { article14 } from './article-14.ts';
import { consent } from './consent.ts';
import { devices } from './devices.ts';
import type { FactsOfProvision } from './facts.ts';
import { marketing } from './marketing.ts';
import { objection } from './objection.ts';
import { register } from './register.ts';
import { roles } from './roles.ts';
import { specialData } from './special-data.ts';
import { transfers } from './transfers.ts';
import { transparency } from './transparency.ts';

export type { FactsOfProvision } from './facts.ts';

/** For every duty of notice and register, the keys of the declaration that answer it. */
export const factsOfProvision: readonly FactsOfProvision[] = [
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
];
