import type { Model } from '../model/model.ts';

/** The built-in sections that alone state what the law asks for, and when they have to. */
export const neededSections: Readonly<Record<string, (model: Model) => boolean>> = {
  objection: ({ rights }) =>
    rights.objection.length + rights.marketing.length + rights.research.length > 0,
  controller: () => true,
  activities: () => true,
  'automated-decisions': ({ activities }) =>
    activities.some(
      ({ active, declared: { automatedDecision: decision } }) =>
        active && decision !== undefined && !decision.none,
    ),
  cookies: ({ cookies }) => cookies.length > 0,
  'joint-controllers': ({ recipients }) =>
    recipients.some(({ role, usedBy }) => role === 'jointController' && usedBy.length > 0),
  transfers: ({ recipients }) =>
    recipients.some(({ transfers, usedBy }) => transfers.length > 0 && usedBy.length > 0),
  rights: () => true,
};
