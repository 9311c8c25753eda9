import { type FactsOfProvision, generated } from '../law/index-of-facts/facts.ts';
import type { Condition } from './conditions/condition.ts';
import { demandOf } from './conditions/demands.ts';
import { cites, type Evidence, isAbout, unsettles } from './evidence.ts';
import { segmentsOf } from './paths.ts';
import type { Scope } from './scope.ts';
import { settledByCompiler } from './settled.ts';
import type { Situation } from './situation.ts';
import type { FactPlace, Gap, StateWord } from './trace.ts';

/** A state with its reason, and what keeps the duty open. */
export interface Standing {
  readonly state: StateWord;
  readonly reason?: string;
  readonly gaps: readonly Gap[];
}

/** All that decides how a duty stands. */
export interface Grounds {
  readonly row: FactsOfProvision;
  readonly scope: Scope;
  readonly situation: Situation;
  readonly conditions: readonly Condition[];
  /** Findings about what the provision concerns. */
  readonly evidence: readonly Evidence[];
  readonly facts: readonly FactPlace[];
  /** True where the policy has one of the sections that show it. */
  readonly isShown: boolean;
}

/** How a duty stands. */
export function standingOf(grounds: Grounds): Standing {
  const { row, scope, situation, conditions, evidence } = grounds;
  const settled = settledByCompiler(row, grounds.facts);
  if (settled) return { ...settled, gaps: [] };
  if (situation.activities.length === 0 && situation.model.activities.length > 0) {
    return { state: 'notApplicable', reason: scope.absent, gaps: [] };
  }
  const cited = evidence.filter((one) => cites(one, row.provision));
  const missing = conditions.find(({ holds }) => !holds(situation));
  if (missing) return unmet(missing, cited, grounds);
  const patterns = row.paths.map(segmentsOf);
  const gaps = gapsOf(evidence.filter((one) => cited.includes(one) || isAbout(one, patterns)));
  return isOpen(gaps) ? { state: 'open', gaps } : { ...answered(grounds), gaps };
}

/** A condition that does not hold: the duty asks for nothing, unless that is still to be settled. */
function unmet(
  { keys, absent }: Condition,
  cited: readonly Evidence[],
  { evidence, scope }: Grounds,
): Standing {
  const deciding = keys.map(segmentsOf);
  const unsettled = evidence.filter((one) => unsettles(one, deciding));
  const gaps = gapsOf([...new Set([...cited, ...unsettled])]);
  if (unsettled.length > 0 && !isOpen(gapsOf(cited))) {
    return { state: 'open', reason: 'Whether it applies is not settled yet.', gaps };
  }
  if (isOpen(gaps)) return { state: 'open', gaps };
  return { state: 'notApplicable', reason: absent(scope.noun), gaps };
}

/** Without gaps, a duty is met where its facts are declared and the policy shows them. */
function answered({ row, situation, facts, isShown }: Grounds): Omit<Standing, 'gaps'> {
  const { paths, sections, reason } = row;
  const why = reason === undefined ? {} : { reason };
  const demand = demandOf(row.provision);
  if (demand?.holds(situation) === false) return { state: 'open', reason: demand.otherwise };
  if (facts.length === 0 && reason !== generated) {
    if (reason !== undefined) return { state: 'notCheckable', reason };
    return { state: 'open', reason: `Nothing is declared at ${listed(paths)}.` };
  }
  if (isShown || sections.length === 0) return { state: 'met', ...why };
  return { state: 'open', reason: 'No section of the policy shows it.' };
}

function gapsOf(evidence: readonly Evidence[]): readonly Gap[] {
  return evidence.map(({ gap }) => gap);
}

function isOpen(gaps: readonly Gap[]): boolean {
  return gaps.some(({ accepted }) => accepted === undefined);
}

function listed(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map((path) => `\`${path}\``);
  return rest.length === 0 ? first : `${first} or another of its ${paths.length} keys`;
}
