import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { problemsBelow, problemsOf } from './problems.ts';

const TOO_DEEP =
  'source/syntax Values stand inside values for more levels than a declaration has. Nothing else was checked.';

describe('a file beyond what any declaration holds', () => {
  it('is refused by its size', () => {
    const name = 'a'.repeat(10 * 1024 * 1024);
    expect(problemsBelow(`controller: { name: ${name} }`)).toEqual([
      '1:1 source/too-large The file holds 10.0 MiB; 1 MiB is the limit.',
    ]);
  });

  it.each([
    ['10,000 open brackets', '['.repeat(10_000)],
    ['10,000 brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['5,000 braces', `${'{ a: '.repeat(5000)}1${'}'.repeat(5000)}`],
    ['5,000 lists in one line', `${'- '.repeat(5000)}x`],
    ['150 brackets', `a: ${'['.repeat(150)}${']'.repeat(150)}`],
    [
      '150 levels of lines',
      Array.from({ length: 150 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('is refused by its depth: %s', (_, text) => {
    const [only, more] = problemsOf(text);
    expect(only).toContain(TOO_DEEP);
    expect(more).toBeUndefined();
  });
});

/** Fills a quarter of a mebibyte with lines. */
function many(line: (at: number) => string): string {
  const lines: string[] = ['privacyc: 1\n'];
  for (let length = 0; length < 256 * 1024; length += lines.at(-1)?.length ?? 1) {
    lines.push(line(lines.length));
  }
  return lines.join('');
}

describe('a large file ends in time, whatever is in it', () => {
  it.each([
    ['a list in one line', `privacyc: 1\ninclude: [${many((at) => `a${at}, `).slice(12)}]\n`],
    ['unknown keys', many((at) => `key${at}: a text that nobody asked for\n`)],
    ['open facts', `privacyc: 1\nactivities:\n${many((at) => `  a${at}: TODO\n`).slice(12)}`],
    ['the same key', many(() => 'controller: { name: A }\n')],
    ['astral letters', `privacyc: 1\ncontroller: { name: "${'\u{1f600}'.repeat(100_000)}" }\n`],
  ])('%s', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const reader = () => ({ failure: 'missing' }) as const;
    const start = performance.now();
    check({ file: 'privacy.yaml', bytes, reader }, '2026-11-22');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
