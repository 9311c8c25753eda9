import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

const SIZE = 1_000_000;
const SECONDS = 5;

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

/** Time of the processor, for a machine may be busy with other things. */
async function secondsOf(file: string, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const started = process.cpuUsage();
  await audit({ file, bytes }, '2026-11-22');
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

describe.each(['md', 'html', 'txt'])('a hostile text as .%s', (ending) => {
  it.each(texts.map((text) => [JSON.stringify(text.slice(0, 12)), text]))(
    'of %s is audited in time',
    async (_, text) => {
      expect(await secondsOf(`policy.${ending}`, text)).toBeLessThan(SECONDS);
    },
  );
});

/** How what the rules for texts look for begins, again and again, after words that tell the language. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'We collect personal data when you use our website, and the legal basis is your consent. ': [
    'By using our privacy ',
    'Although we ',
    'under the Privacy Shield ',
    'the following link: ',
    'personal data personal information ',
    'DPO info@a.b ',
    '"Like" button Facebook plug-in ',
    'Twitter ',
    'not responsible for Facebook ',
    'A. Analytics cookies. These cookies ',
    'Ab Ab Ab We use ',
    'any rights you have under this ',
    'cookies are ',
    'sections 4 and 5 and ',
    'etc. ',
    'Article 6(1) a, ',
  ],
  'Wir verarbeiten Ihre Daten, wenn Sie unsere Website besuchen, und die Grundlage ist Ihre Einwilligung. ':
    [
      'Durch die Nutzung ',
      '§ 12 a b c d e f g ',
      'loggen Sie sich ',
      'Cookies enthalten ',
      'wir gewähren Ihnen ',
      'Datenschutzbeauftragter ',
    ],
};

describe.each(Object.entries(beginnings))('after “%s”', (sentence, units) => {
  it.each(units)('“%s” again and again is audited in time', async (unit) => {
    const text = `${sentence.repeat(20)}\n\n${unit.repeat(SIZE / 5 / unit.length)}`;
    expect(await secondsOf('policy.md', text)).toBeLessThan(SECONDS);
  });
});

describe('a megabyte of a policy', () => {
  const shop = readFileSync(new URL('fixtures/shop.txt', import.meta.url), 'utf8');
  const policy = (size: number) => {
    let text = '';
    // Other words each time, so that nothing is merely repeated.
    for (let at = 0; text.length < size; at += 1) {
      text += shop.replace(/\p{Ll}{6,}/gu, (word, from: number) =>
        (from + at) % 7 === 0 ? `${word}${(at * 31 + from) % 1000}x` : word,
      );
    }
    return text.slice(0, size);
  };

  it('is audited in time, which grows no faster than the text', async () => {
    const quarter = await secondsOf('policy.txt', policy(SIZE / 4));
    const whole = await secondsOf('policy.txt', policy(SIZE));
    expect(whole).toBeLessThan(SECONDS);
    expect(whole / quarter).toBeLessThan(8);
  });
});
