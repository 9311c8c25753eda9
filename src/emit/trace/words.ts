import type { Provision } from '../../law/provision.ts';
import type { Duty, StateWord } from '../../trace/trace.ts';

/** The states in the order in which they are counted, as they are printed. */
export const stateLabels: Readonly<Record<StateWord, string>> = {
  met: 'Met',
  open: 'Open',
  notApplicable: 'Not applicable',
  notCheckable: 'Not machine-checkable',
};

const WEIGHT: Readonly<Record<Provision['severity'], string>> = {
  error: 'required',
  warning: 'expected',
  info: 'good practice',
};

/** How much an open duty weighs. */
export function weightOf({ provision }: Duty): string {
  return WEIGHT[provision.severity];
}

/** How many duties stand in each state. */
export function countStates(duties: readonly Duty[]): Readonly<Record<StateWord, number>> {
  const count = (state: StateWord) => duties.filter((duty) => duty.state === state).length;
  return {
    met: count('met'),
    open: count('open'),
    notApplicable: count('notApplicable'),
    notCheckable: count('notCheckable'),
  };
}

/** The duties under their headings, in order. */
export function byArticle(duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    const group = groups.get(duty.article) ?? [];
    group.push(duty);
    groups.set(duty.article, group);
  }
  return groups;
}
