import { depthOf, labelOf } from './label.ts';

/** Ends of lines that are sentences, fields or the start of a list. */
const SENTENCE = /[.!?;:,。！？；：，、]["'”’»）)]*$/u;
const LONGEST = 90;
const LONGEST_NUMBERED = 160;

/**
 * Takes a line of plain text, whether it is the first, and the line after it; returns the level of
 * the heading that it looks like, or nothing for a line of prose.
 */
export function levelOfHeading(text: string, isFirst: boolean, next: string): number | undefined {
  if (text.length > LONGEST_NUMBERED || SENTENCE.test(text)) return undefined;
  const label = labelOf(text);
  const depth = label && depthOf(label.label);
  if (depth !== undefined) {
    const longest = depth > 1 ? LONGEST_NUMBERED : LONGEST;
    return text.length <= longest ? depth + 1 : undefined;
  }
  if (label && /^[§第]|^[IVXLC]+$|^\p{L}+ \d|^[一二三四五六七八九十百〇]+$/u.test(label.label))
    return 2;
  if (label || text.length > LONGEST || /[:：|=<>{}[\]@_]|\/\/|^\W*$/.test(text)) return undefined;
  if (isFirst) return 1;
  return looksLikeTitle(text, next) ? 2 : undefined;
}

/** A line of `===` or `---` under a heading: the level that it gives. */
export function ruleUnder(line: string): number | undefined {
  if (line.length < 3 || line.length > 200) return undefined;
  if (/^=+$/.test(line)) return 1;
  return /^-+$/.test(line) ? 2 : undefined;
}

/** A short line that begins large, with prose or nothing after it. */
function looksLikeTitle(text: string, next: string): boolean {
  if (!/^[\p{Lu}\p{Lo}¿]/u.test(text) || /^\p{N}+$/u.test(text)) return false;
  const isShort = text.length <= 60 && text.split(/\s+/).length <= 9;
  return isShort && (next === '' || next.length > text.length);
}
