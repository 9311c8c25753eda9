import type { Path } from '../model/model.ts';
import { anyCase } from '../text/any-case.ts';
import {
  isGenericInterest,
  isGenericMeasure,
  isGenericPurpose,
  isGenericRetention,
  isOpenEndedRecipient,
  isUnlimited,
} from '../text/vague.ts';
import type { Facts, Found } from './rule.ts';
import { walkValues } from './walk-values.ts';
import { written } from './written.ts';

/** A text that people read in the policy; the path is that of its long form. */
export interface Prose {
  readonly path: Path;
  readonly text: string;
  readonly form: 'text' | 'markdown';
  readonly language: string;
}

/** Texts that the policy does not print. */
const UNPRINTED = new Set(['linkText', 'recordsExemption']);

/** Members whose empty formulas have rules of their own. */
const FORMULAS: Readonly<Record<string, (text: string) => boolean>> = {
  purpose: isGenericPurpose,
  interest: isGenericInterest,
  until: (text) => isGenericRetention(text) || isUnlimited(text),
  category: isOpenEndedRecipient,
  text: isGenericMeasure,
};

const known = new WeakMap<Facts, readonly Prose[]>();
const knownEnglish = new WeakMap<Facts, readonly Prose[]>();
const knownJoined = new WeakMap<readonly Prose[], string>();

/** The texts that the policy prints, in every language; names of data and of groups are none. */
export function proseOf(facts: Facts): readonly Prose[] {
  const before = known.get(facts);
  if (before) return before;
  const prose = printedTexts(facts);
  known.set(facts, prose);
  return prose;
}

/** The English ones, without those that a rule of its own calls an empty formula. */
export function englishProse(facts: Facts): readonly Prose[] {
  const before = knownEnglish.get(facts);
  if (before) return before;
  const english = proseOf(facts).filter(({ path, text, language }) => {
    const isEmpty = FORMULAS[path.at(-2) ?? ''];
    return /^en(-|$)/.test(language) && !isEmpty?.(text);
  });
  knownEnglish.set(facts, english);
  return english;
}

/** Those of the texts in which a pattern is found, each with the words; `$` is the end of a line. */
export function* wordsIn(
  texts: readonly Prose[],
  pattern: RegExp,
): Iterable<{ readonly prose: Prose; readonly words: string; readonly index: number }> {
  const sought = anyCase(pattern);
  if (!sought.test(joined(texts))) return;
  for (const prose of texts) {
    const match = sought.exec(prose.text);
    if (match) yield { prose, words: match[0], index: match.index };
  }
}

/** One finding for each of the texts in which a pattern is found; `say` makes the message. */
export function* textsWith(
  { origin }: Facts,
  texts: readonly Prose[],
  pattern: RegExp,
  say: (words: string, place: string) => string,
): Iterable<Found> {
  for (const { prose, words } of wordsIn(texts, pattern)) {
    const place = written(origin, prose.path);
    yield { path: place, message: say(`“${shortened(words)}”`, `\`${place.join('.')}\``) };
  }
}

/** All texts as one: most patterns are found in none, which one search shows. */
function joined(texts: readonly Prose[]): string {
  const before = knownJoined.get(texts);
  if (before !== undefined) return before;
  const all = texts.map(({ text }) => text).join('\n.;\n');
  knownJoined.set(texts, all);
  return all;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 78)} …` : line;
}

function printedTexts({ model }: Facts): readonly Prose[] {
  const silent = new Set(model.activities.filter(({ active }) => !active).map(({ id }) => id));
  return walkValues(model.declaration).leaves.flatMap(({ path, value, form, language }) => {
    const [part, id = ''] = path;
    if ((form !== 'text' && form !== 'markdown') || language === undefined) return [];
    if (part === 'vocabulary' || UNPRINTED.has(path.at(-2) ?? '')) return [];
    if (part === 'activities' && silent.has(id)) return [];
    return [{ path, text: value, form, language }];
  });
}
