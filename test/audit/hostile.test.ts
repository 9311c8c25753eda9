import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

const SIZE = 1_000_000;
const MILLISECONDS = 5000;

/** A megabyte of each. */
const worst = ['[', '_', '{', ' ', 'a'];

/** Texts that make a careless reader take quadratic time. */
const units = [
  '<',
  '&',
  '*a ',
  '`a``b',
  '[a](',
  '[a](b) ',
  '![',
  '> ',
  '- ',
  '1. ',
  '|',
  'a|b\n-|-\n',
  '<!--',
  '<div>',
  '<p>',
  '<a href=x>',
  '\n',
  '\r',
  '\\',
  '(',
  '```\n',
  'a@',
  'http://',
  '~~a',
  '【',
  '"',
  '个人信息',
  '<a ',
  '<code>',
  '<title>',
  '<script>',
  '<tr><td>a',
  '<img alt="',
  '![a](b "',
  '[a]: b\n',
  '{{',
  '<%',
  '# ',
  'A b\n\n',
  '…',
  '. ',
];
const long = [
  `# ${' '.repeat(SIZE)}x`,
  '['.repeat(SIZE / 5) + '](x)'.repeat(SIZE / 5),
  '<div>'.repeat(SIZE / 10) + '</b>'.repeat(SIZE / 8),
];
const texts = [
  ...worst.map((unit) => unit.repeat(SIZE)),
  ...units.map((unit) => unit.repeat(SIZE / 5 / unit.length)),
  ...long,
];

describe.each(['md', 'html', 'txt'])('a hostile text as .%s', (ending) => {
  it.each(texts.map((text) => [JSON.stringify(text.slice(0, 12)), text]))(
    'of %s is audited in time',
    async (_, text) => {
      const bytes = new TextEncoder().encode(text);
      const started = performance.now();
      await audit({ file: `policy.${ending}`, bytes }, '2026-11-22');
      expect(performance.now() - started).toBeLessThan(MILLISECONDS);
    },
  );
});
