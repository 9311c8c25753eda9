import { activities } from './activities.ts';
import type { Candidate } from './candidate.ts';
import { consent } from './consent.ts';
import { controller } from './controller.ts';
import { devices } from './devices.ts';
import { recipients } from './recipients.ts';
import { regimes } from './regimes.ts';
import { register } from './register.ts';
import { storage } from './storage.ts';
import { structure } from './structure.ts';
import { wording } from './wording.ts';

/** Every candidate of the catalogue from which the rules were chosen, in its order. */
export const candidates: readonly Candidate[] = [
  ...structure,
  ...controller,
  ...activities,
  ...consent,
  ...recipients,
  ...storage,
  ...devices,
  ...register,
  ...wording,
  ...regimes,
];
