import { type VagueWord, vagueWords } from '../text/vague.ts';
import { englishProse, type Prose } from './prose.ts';
import type { Facts } from './rule.ts';

/** A text with the words in it that leave something open. */
interface Vague {
  readonly prose: Prose;
  readonly words: readonly VagueWord[];
}

const known = new WeakMap<Facts, readonly Vague[]>();

/** The English texts of the policy that use vague words. */
export function vagueProse(facts: Facts): readonly Vague[] {
  const before = known.get(facts);
  if (before) return before;
  const vague = englishProse(facts)
    .map((prose): Vague => ({ prose, words: vagueWords(prose.text) }))
    .filter(({ words }) => words.length > 0);
  known.set(facts, vague);
  return vague;
}
