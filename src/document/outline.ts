import { activities } from './sections/activities.ts';
import { automatedDecisions } from './sections/automated-decisions.ts';
import { changes } from './sections/changes.ts';
import { children } from './sections/children.ts';
import { clients } from './sections/clients.ts';
import { controller } from './sections/controller.ts';
import { cookies } from './sections/cookies.ts';
import { criminalOffences } from './sections/criminal-offences.ts';
import { jointControllers } from './sections/joint-controllers.ts';
import { objection } from './sections/objection.ts';
import type { SectionPlan } from './sections/plan.ts';
import { recipients } from './sections/recipients.ts';
import { retention } from './sections/retention.ts';
import { rights } from './sections/rights.ts';
import { security } from './sections/security.ts';
import { specialCategories } from './sections/special-categories.ts';
import { summary } from './sections/summary.ts';
import { transfers } from './sections/transfers.ts';

/** The built-in sections in their order; numbers, contents and references follow from it. */
export const outline: readonly SectionPlan[] = [
  summary,
  objection,
  {
    id: 'contents',
    part: 'contents',
    applies: () => true,
    blocks: () => [],
  },
  controller,
  activities,
  automatedDecisions,
  specialCategories,
  criminalOffences,
  cookies,
  recipients,
  jointControllers,
  transfers,
  retention,
  rights,
  children,
  security,
  changes,
  clients,
];
