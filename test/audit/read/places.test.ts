import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyOf } from '../reading.ts';

const parts = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '- ',
  '1. ',
  '> ',
  '|',
  '|--|--|',
  '**',
  '_',
  '`',
  '```',
  '[',
  ']',
  '](a)',
  '![',
  '<b>',
  '</b>',
  '<p>',
  '<br>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '\\',
  '<',
  '>',
  '---',
  '===',
  '個',
  '😀',
  '(a)',
  '  ',
  '\t',
  '<name>',
  '<li>',
  '<td>',
  'https://a.example',
  '<main>',
  '<nav>',
  '</nav>',
  '<pre>',
  '[a]: b',
  '<a href=x>',
  '</a>',
  '~~',
  '{: x}',
];

const text = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join(''));

it.each(['policy.md', 'policy.html', 'policy.txt'])(
  'places in %s lie in the source, in order, and hold the letter that was copied from there',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const policy = await policyOf(file, source);
        for (const block of policy.blocks) {
          const places = Array.from({ length: block.text.length + 1 }, (_, at) =>
            block.sourceOffset(at),
          );
          expect(places.every((place) => place >= 0 && place <= policy.source.length)).toBe(true);
          expect(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))).toBe(
            true,
          );
          for (const [at, letter] of block.text.split('').entries()) {
            const found = policy.source[places[at] ?? 0];
            if (found !== '&' && !/\s/.test(letter)) expect(found).toBe(letter);
          }
        }
        for (const { start, end } of policy.links) {
          expect(start >= 0 && start < end && end <= policy.source.length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  },
);
