import { sentences } from '../text/sentences.ts';
import type { Line } from './policy-texts.ts';

const LONGEST = 160;
/** A cue is the law's own mark of a sentence; it weighs more than words that may stand anywhere. */
const CUE = 4;

/** What a sentence is looked for by, in small letters. */
export interface Marks {
  readonly words: readonly string[];
  readonly cues: readonly string[];
}

/** The text that holds most of what it is looked for by, cut to a sentence; nothing if none does. */
export function quote(texts: readonly Line[], marks: Marks): string | undefined {
  const found = best(texts, marks);
  return found && cut(found.text, marks);
}

function best<T extends Line>(texts: readonly T[], marks: Marks): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const line of texts) {
    const score = scoreOf(line.lower, marks);
    if (score <= most) continue;
    most = score;
    found = line;
  }
  return found;
}

function scoreOf(text: string, { words, cues }: Marks): number {
  let score = 0;
  for (const word of words) if (text.includes(word)) score += 1;
  for (const cue of cues) if (text.includes(cue)) score += CUE;
  return score;
}

/** From a text that is too long, its best sentence and as many after it as fit. */
export function cut(text: string, marks: Marks): string {
  if (text.length <= LONGEST) return text;
  const parts = sentences(text);
  const lines = parts.map((part) => ({ ...part, lower: part.text.toLowerCase() }));
  const line = best(lines, marks) ?? lines[0];
  if (!line) return window(text, 0);
  const whole = parts.findLast(({ end }) => end > line.start && end - line.start <= LONGEST);
  return whole ? text.slice(line.start, whole.end) : window(line.text, firstMark(line, marks));
}

/** Where the first cue stands, or else the first word. */
function firstMark({ lower }: Line, { words, cues }: Marks): number {
  const found = (list: readonly string[]) =>
    list.map((one) => lower.indexOf(one)).filter((at) => at >= 0);
  const [at = 0] = [...found(cues), ...found(words).sort((a, b) => a - b)];
  return at;
}

/** The part of a sentence around a place; dots stand where it was cut. */
function window(text: string, at: number): string {
  const isNear = at < LONGEST / 2;
  const from = isNear ? 0 : text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;
  const rest = text.slice(from);
  const before = isNear ? '' : '… ';
  const room = LONGEST - before.length;
  if (rest.length <= room) return before + rest;
  const kept = rest.slice(0, room - 2);
  return `${before}${kept.slice(0, Math.max(kept.lastIndexOf(' '), room / 2))} …`;
}
