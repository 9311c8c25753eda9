import { smallLetters } from './any-case.ts';
import { LETTERS } from './letters.ts';
import { type VagueList, vagueLists } from './vague-words.ts';

/** A vague word in a text, with its offsets in UTF-16 code units; `end` is exclusive. */
export interface VagueWord {
  readonly word: string;
  readonly level: VagueList['level'];
  readonly start: number;
  readonly end: number;
}

const levels: ReadonlyMap<string, VagueList['level']> = new Map(
  vagueLists.flatMap(({ level, words }) => words.map((word) => [word, level] as const)),
);
const core = new Set([...levels].filter(([, level]) => level === 'core').map(([word]) => word));

// Longer words first, so that "where appropriate" is one finding and not two.
const pattern = new RegExp(
  `(?<![${LETTERS}_-])(?:${[...levels.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+').replace(/is(?=ed\b)/, 'i[sz]'))
    .join('|')})(?![${LETTERS}_-])`,
  'gu',
);

/**
 * Takes English prose; returns the words that leave open what is done (WP260 rev.01, paragraph 13,
 * and our own list). "You may" is a permission, "not possible" is definite and May is a month.
 */
export function vagueWords(text: string): readonly VagueWord[] {
  const found: VagueWord[] = [];
  for (const { 0: small, index: start } of smallLetters(text).matchAll(pattern)) {
    const end = start + small.length;
    const word = text.slice(start, end);
    if (isDefinite(word, text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12))) {
      continue;
    }
    found.push({ word, level: levelOf(word), start, end });
  }
  return found;
}

/** A phrase that holds a core word is as vague as that word: "in some cases". */
function levelOf(phrase: string): VagueList['level'] {
  const parts = phrase.toLowerCase().split(/\s+/);
  return parts.some((part) => core.has(part)) ? 'core' : 'extended';
}

function isDefinite(word: string, before: string, after: string): boolean {
  if (/^may$/i.test(word) && /\byou\s+$/i.test(before)) return true;
  if (word === 'May') {
    const dayOrPreposition =
      /(?:\d(?:st|nd|rd|th)?|\b(?:of|in|since|until|by|from|before|after))\s+$/i;
    return /^,?\s+\d/.test(after) || dayOrPreposition.test(before);
  }
  // A criterion of storage has a rule of its own.
  if (/^as\s+necessary$/i.test(word)) return /\blong\s+$/i.test(before);
  return /^possible$/i.test(word) && /(?:\bnot|n['’]t)\s+$/i.test(before);
}

export { isGenericBasisMention } from './generic/basis.ts';
export { isCatchAllData } from './generic/data.ts';
export { isGenericInterest } from './generic/interest.ts';
export { isGenericMeasure } from './generic/measure.ts';
export { isGenericPurpose } from './generic/purpose.ts';
export { isOpenEndedRecipient } from './generic/recipient.ts';
export { isGenericRetention } from './generic/retention.ts';
export { isUnlimited } from './generic/unlimited.ts';
