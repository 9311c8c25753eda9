import { beforeNumber, maybeLast, months, neverLast, openers } from './abbreviations.ts';
import { startsSmall } from './first-letter.ts';
import { ALPHABETS, WORDS } from './letters.ts';

/** A sentence of a text, with its offsets in UTF-16 code units; `end` is exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const boundary = /[.!?…]+["'”’»)\]]*|[。！？]+[」』”]*|\r?\n/gu;
const nextWord = new RegExp(String.raw`^[ \t]*(\r?\n)?\s{0,20}["'“„‘«([*_]{0,3}([${WORDS}]*)`);
const dotted = new RegExp(String.raw`^(?:[${ALPHABETS}]{1,2}\.)+[${ALPHABETS}]{1,3}$`);
const listMark = new RegExp(String.raw`^(?:[-*•–>#]+|\(?[${WORDS}]{1,3}[.)])\s+`);
const oneLetter = new RegExp(`^[${ALPHABETS}]$`);
const wordy = new RegExp(`[${WORDS}]`);

/**
 * Takes plain text; returns its sentences in order. A line ends a sentence too, unless the next
 * one starts with a small letter, so that headings and list items stand for themselves.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const mark of text.matchAll(boundary)) {
    const end = mark.index + mark[0].length;
    if (!endsSentence(text, start, mark.index, end, mark[0])) continue;
    add(found, text, start, end);
    start = end;
  }
  add(found, text, start, text.length);
  return found;
}

function endsSentence(text: string, start: number, at: number, end: number, mark: string): boolean {
  const next = nextWord.exec(text.slice(end, end + 60));
  const word = next?.[2] ?? '';
  if (mark.endsWith('\n')) return next?.[1] !== undefined || !startsSmall(word);
  if (/[。！？]/u.test(mark)) return true;
  if (end < text.length && !/\s/u.test(text[end] ?? '')) return false;
  if (startsSmall(word)) return false;
  return mark !== '.' || !isAbbreviated(text.slice(Math.max(start, at - 24), at), word);
}

/** `before` is the text up to a full stop, `next` the word after it. */
function isAbbreviated(before: string, next: string): boolean {
  const token = (/[^\s(["'“„«]*$/u.exec(before)?.[0] ?? '').toLowerCase();
  if (/^\d+(?:\.\d+)*$/.test(token)) {
    return before.trim() === token || months.has(next.toLowerCase());
  }
  if (neverLast.has(token) || oneLetter.test(token)) return true;
  if (beforeNumber.has(token)) return /^(?:\d|[IVXLC]+$)/.test(next) || oneLetter.test(next);
  return (
    (dotted.test(token) || maybeLast.has(token)) && next !== '' && !openers.has(next.toLowerCase())
  );
}

function add(found: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (!wordy.test(trimmed)) return;
  const from = start + raw.length - raw.trimStart().length;
  found.push({ text: trimmed, start: from, end: from + trimmed.length });
}

/** Takes a sentence; returns what is compared: no case, list marks and final punctuation. */
export function sentenceKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(listMark, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…:;,]+$/u, '');
}
