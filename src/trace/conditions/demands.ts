import type { Situation } from '../situation.ts';

/** What the declaration must say for a duty to be met, beyond any one of its keys. */
export interface Demand {
  readonly holds: (situation: Situation) => boolean;
  /** Said where it does not. */
  readonly otherwise: string;
}

const jointly: Demand = {
  holds: ({ recipients }) => recipients.some(({ role }) => role === 'jointController'),
  otherwise: 'None of those who receive data here is declared as a joint controller.',
};

const demands: Readonly<Record<string, Demand>> = {
  'GDPR-FASHION': jointly,
  'GDPR-FANPAGE': jointly,
};

/** What else a provision demands; nothing for most. */
export function demandOf(provision: string): Demand | undefined {
  return demands[provision];
}
