import fc from 'fast-check';

/** What somebody could write to get more onto a page than words; no digits, no law, no address. */
const NASTY: readonly string[] = [
  '<script>alert(document.domain)</script>',
  '"><img src=x onerror=alert(a)>',
  '</style></title></textarea><svg onload=x>',
  "' onmouseover='x",
  '<!-- --><b>bold</b>',
  '&lt;i&gt; javascript&colon; &NewLine;',
  '[x](javascript:alert) [y](data:text/html,x) <javascript:x>',
  '![x](https://evil.example/x.png)',
  '](https://evil.example) [z]: https://evil.example',
  '# heading',
  'a\n\n# heading\n\n- item\n\n> quote\n\n```\ncode\n```',
  'setext\n===',
  'a\n---\nb: c',
  '| a | b |\n|---|---|\n| c | d |',
  'cell | cell \\| cell',
  '**strong** _emph_ ~~gone~~ `code` ***',
  '\\',
  '- item',
  '+ item',
  '> quote',
  '{{controller.name}} {{{x}}} {{#each x}}',
  '\uE000a\uE001 \uE000\uE001',
  '\u202Eevil\u202C \u0007 \u0000',
  '\uD800 lone',
  'https://evil.example/path www.evil.example a@evil.example',
  '=cmd|x!A',
  '@SUM(A)',
  '__proto__ constructor toString',
  '<details open ontoggle=x>',
  '[^note] [ ] [x] :warning:',
  'x'.repeat(500),
];

/** A hostile value: one of the list, two of them, or any text without digits. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY))
      .map((two) => two.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => `z${text.replace(/\p{Nd}/gu, '')}`),
  },
);
