import { describe, expect, it } from 'vitest';
import { type Theme, themeStyle } from '../../src/emit/html/theme.ts';
import { emitHtml } from '../../src/emit/html.ts';
import { WHOLE } from './whole-policy.ts';

const GOOD: readonly Theme[] = [
  { accent: '#abc' },
  { accent: '#AABBCC80' },
  { accent: 'RebeccaPurple' },
  { accent: 'rgb(0 102 204)' },
  { accent: 'rgba(0, 102, 204, .5)' },
  { accentDark: 'oklch(70% .12 250 / 80%)' },
  { accentDark: 'oklch(.7 0.12 250deg)' },
  { font: '-apple-system, "Segoe UI", Inter, sans-serif' },
  { fontHead: "'Iowan Old Style', Palatino, serif" },
  { measure: '40em' },
  { measure: '38.5rem' },
  { radius: '0' },
  { radius: '.3em' },
];

const BAD: readonly [keyof Theme, string][] = [
  ['accent', 'blu'],
  ['accent', '#12345'],
  ['accent', 'red;}</style><script>'],
  ['accent', 'url(https://x)'],
  ['accent', 'rgb(0 0)'],
  ['accentDark', 'var(--x)'],
  ['accent', ''],
  ['font', 'Inter; color: red'],
  ['font', '"a</style>"'],
  ['font', 'Inter,'],
  ['fontHead', 'url("//x")'],
  ['measure', '40'],
  ['measure', 'calc(1px)'],
  ['measure', '-4em'],
  ['radius', '3px}'],
];

describe('a theme', () => {
  it.each(GOOD)('takes %o', (theme) => {
    expect(themeStyle(theme)).toMatch(/^:root\{--pp-[a-z-]+:[^;{}<]+\}$/);
  });

  it.each(BAD)('refuses %s %j in one sentence', (part, value) => {
    expect(() => themeStyle({ [part]: value })).toThrow(TypeError);
    expect(() => themeStyle({ [part]: value })).toThrow(
      /^The theme's \w+ must be a [a-z ]+, which ".*" is not\.$/,
    );
  });

  it('refuses parts that it does not have', () => {
    const theme = { colour: 'red' } as Theme;
    expect(() => emitHtml(WHOLE, { theme })).toThrow('The theme has no part "colour".');
  });

  it('is no style at all where it is empty', () => {
    expect(emitHtml(WHOLE, { theme: {} })).toBe(emitHtml(WHOLE, {}));
  });

  it('joins its parts', () => {
    expect(themeStyle({ accent: ' teal ', radius: '0' })).toBe(
      ':root{--pp-accent:teal;--pp-radius:0}',
    );
  });
});
