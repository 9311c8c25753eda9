import { ALPHABETS, HAN, HIRAGANA, KATAKANA, LETTERS, SMALL, WORDS } from '../letters.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

const runs = new RegExp(
  String.raw`(?<![${LETTERS}_*\x60\\])(?:_{3,}|(?:\\_){3,})(?![${LETTERS}_*\x60])|＿{2,}|(?<![^\s:：(])\.{4,}(?![.${WORDS}])|(?<![^\s:：(])(?:\. ){3,}\.|…{3,}`,
  'gu',
);

const letter = new RegExp(`[${ALPHABETS}]`);
const cjk = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}]`);

/** `__年__月__日`, and "Name: …" or "Name: ..." where the value should be. */
const partial = new RegExp(
  String.raw`(?<=[:：][ \t]?)(?:\.\.\.|…|\[(?:\.\.\.|…)\])(?=[ \t]*\r?(?:\n|$))|(?<![A-Za-z_])_{1,6}(?= ?[年月日])|(?<=[${SMALL}] )_{2}(?=,? \d{4})|(?<=年)[ \u3000]{1,6}月[ \u3000]{1,6}(?=日)`,
  'gu',
);

/** Finds `____`, `\_\_\_`, `.....`, `. . . .`, `Name: …` and `__年__月`. */
export function* findBlanks(text: string): Generator<Placeholder> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (isRule(text, index, end) || isLeader(text, end)) continue;
    if (run === '___' && isEmphasis(text[index - 1] ?? ' ', text[end] ?? ' ')) continue;
    yield placeholder('blank', text, index, end);
  }
  for (const { 0: run, index } of text.matchAll(partial)) {
    yield placeholder('blank', text, index, index + run.length);
  }
}

/** `___so___` is emphasis, but not between letters that need no spaces. */
function isEmphasis(before: string, after: string): boolean {
  if (cjk.test(before) && cjk.test(after)) return false;
  return !/\s/.test(before) || letter.test(after);
}

/** A line of nothing else is a rule between two parts of a text. */
function isRule(text: string, start: number, end: number): boolean {
  const opens = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
  return opens && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8));
}

/** "Cookies ........ 7" in a table of contents. */
function isLeader(text: string, end: number): boolean {
  return (
    /[.…]/u.test(text[end - 1] ?? '') &&
    /^[ \t]*\d+[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 16))
  );
}
