import { type Placeholder, placeholder } from './placeholder.ts';

const runs =
  /(?<![\p{L}\p{N}_*`\\])_{3,}(?![\p{L}\p{N}_*`])|(?<![\p{L}\p{N}_*`\\])(?:\\_){3,}(?![\p{L}\p{N}_\\*`])|＿{2,}|(?<![^\s:：(])\.{4,}(?![.\p{L}\p{N}])|(?<![^\s:：(])(?:\. ){3,}\.|…{3,}/gu;

/** `__年__月__日`, and "Name: …" or "Name: ..." where the value should be. */
const partial =
  /(?<=[:：][ \t]?)(?:\.\.\.|…|\[(?:\.\.\.|…)\])(?=[ \t]*\r?(?:\n|$))|(?<![A-Za-z0-9_])_{1,2}(?= ?[年月日])/gu;

/** Finds `____`, `\_\_\_`, `.....`, `. . . .`, `Name: …` and `__年__月`. */
export function* findBlanks(text: string): Generator<Placeholder> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (isRule(text, index, end) || isLeader(text, end)) continue;
    if (run === '___' && !/\s/.test(text[index - 1] ?? ' ')) continue;
    yield placeholder('blank', text, index, end);
  }
  for (const { 0: run, index } of text.matchAll(partial)) {
    yield placeholder('blank', text, index, index + run.length);
  }
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
