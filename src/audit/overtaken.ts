import { anyCase } from '../text/any-case.ts';
import { inLanguage } from '../text/by-language.ts';
import { pastWords } from '../text/past.ts';
import { sentences } from '../text/sentences.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { AuditText, Block } from './audit-text.ts';
import { foundAt, type Phrase } from './phrases.ts';
import { placeIn } from './prose.ts';
import type { AuditFound } from './rule.ts';

/** A thing that is no more what texts say of it, with the words by which they name it. */
export interface Overtaken {
  /** Alternatives of a pattern. */
  readonly words: readonly string[];
  readonly since: string;
  /** Words that the same sentence must have, each as a pattern. */
  readonly beside?: readonly string[];
  /** Words beside which the thing is named rightly, as alternatives of a pattern. */
  readonly told?: readonly string[];
}

/** How many further places are shown. */
const SHOWN = 20;
const patterns = new WeakMap<Overtaken, RegExp>();

/**
 * One finding for each row that a text names as if it were of today, at the first place. A text that
 * says once that the thing has ended, or names its successor beside it, knows of the change.
 */
export function* overtakenIn<T extends Overtaken>(
  text: AuditText,
  rows: readonly T[],
  say: (row: T, words: string) => { readonly message: string; readonly how: string },
): Generator<AuditFound> {
  for (const row of rows) {
    if (row.since > text.date) continue;
    const pattern = patterns.get(row) ?? wordPattern(...row.words);
    patterns.set(row, pattern);
    const named = [...mentionsOf(text, row, pattern)];
    if (named.some(({ isTold }) => isTold)) continue;
    const [first, ...others] = named.filter(({ isMeant }) => isMeant);
    if (!first) continue;
    const { message, how } = say(row, first.phrase.words);
    yield {
      ...foundAt(first.phrase, () => message),
      how,
      related: others.slice(0, SHOWN).map(({ phrase: { block, start, end } }) => ({
        ...placeIn(block, start, end),
        message: 'It is named here again.',
      })),
    };
  }
}

/** A mention, and what its sentence says of it. */
interface Mention extends Said {
  readonly phrase: Phrase;
}

interface Said {
  /** The sentence, or the one after it, knows of the change. */
  readonly isTold: boolean;
  /** The sentence speaks of the thing, and not of another of that name. */
  readonly isMeant: boolean;
}

interface Shown {
  readonly blocks: readonly Block[];
  /** All blocks as one: most things are named in none, which one search shows. */
  readonly whole: string;
}

const shown = new WeakMap<AuditText, Shown>();

/** What a text shows its readers: neither code nor comments. */
function shownOf(text: AuditText): Shown {
  const known = shown.get(text);
  if (known) return known;
  const blocks = text.blocks.filter(({ kind }) => kind !== 'code' && kind !== 'comment');
  const made = { blocks, whole: blocks.map((block) => block.text).join('\n.;\n') };
  shown.set(text, made);
  return made;
}

function* mentionsOf(text: AuditText, row: Overtaken, pattern: RegExp): Generator<Mention> {
  const { blocks, whole } = shownOf(text);
  const sought = anyCase(pattern);
  if (!sought.test(whole)) return;
  for (const block of blocks) {
    if (!sought.test(block.text)) continue;
    const all = sentences(block.text);
    // A sentence may be very long and hold very many mentions.
    const known = new Map<number, Said>();
    let at = 0;
    for (const { 0: words, index } of sought.all(block.text)) {
      while (at < all.length - 1 && (all[at]?.end ?? 0) <= index) at += 1;
      const around = [all[at]?.text ?? '', all[at + 1]?.text ?? ''] as const;
      const said = known.get(at) ?? saidOf(row, around, text.language.code);
      known.set(at, said);
      yield { ...said, phrase: { block, words, start: index, end: index + words.length } };
    }
  }
}

function saidOf(
  { told = [], beside = [] }: Overtaken,
  [sentence, next]: readonly [string, string],
  language: string,
): Said {
  const past = inLanguage(pastWords, language);
  const successor = told.length > 0 ? wordPattern(...told) : undefined;
  const isTold = [past, successor].some(
    (pattern) => pattern?.test(sentence) === true || pattern?.test(next) === true,
  );
  return { isTold, isMeant: beside.every((words) => wordPattern(words).test(sentence)) };
}
