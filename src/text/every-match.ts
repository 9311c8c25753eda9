import { anyCase } from './any-case.ts';

/** Takes a pattern and a text; returns every match in order, be the pattern global or not. */
export function everyMatch(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return anyCase(pattern).all(text);
}
