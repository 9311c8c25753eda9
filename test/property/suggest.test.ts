import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPolicy } from '../../src/audit/read/read.ts';
import { oneLine } from '../../src/audit/suggest/one-line.ts';
import { suggestDeclaration } from '../../src/audit/suggest/suggest.ts';
import { dataCategory } from '../../src/catalog/data-categories.ts';
import { kind } from '../../src/catalog/kinds.ts';
import { service } from '../../src/catalog/services.ts';
import { authority } from '../../src/law/authorities.ts';
import { countryCodes } from '../../src/law/country-codes.ts';
import { notices } from '../audit/suggest/notices.ts';
import { leaves, wrong } from '../audit/suggest/suggested.ts';
import { hostile } from './hostile-values.ts';

/** What else somebody could write to get more into a declaration than words. */
const FOR_YAML = fc.constantFrom(
  'Muster" # line 1\nactivities: none\nx: "',
  'Lampen: {a: b}, [c] & *d !e |\n  f: g GmbH',
  '\u2028controller:\u2028  name: Other GmbH',
  '\u0085controller: none',
  'TODO: Muster GmbH',
  'none',
  'null',
  '2026-01-01',
  '~ GmbH',
  '- Muster GmbH',
  '? Muster GmbH',
  '%YAML 1.1 GmbH',
  '--- GmbH ...',
  '<<: *all GmbH',
  'privacyc-ignore source/todo: yes GmbH',
  'Muster GmbH # privacyc-ignore source/todo: yes',
  '\u202EGmbH retsuM\u202C GmbH',
  'Mus\u200Bter\u0007 GmbH',
  '[Name des Dienstes]',
  'hello@[127.0.0.1]',
  'a..b@-x-.example',
  'https://evil.example/\u202Egpj.exe',
  '_ga: yes',
);
const words = fc.oneof(hostile, FOR_YAML);

/** Paths whose values are words of the text; all others are ids of the language. */
const WORDS = /(?:^|\.)(?:name|address|email|phone|title|privacyPolicy|optOut|form|url)$/;
const IDS: Readonly<Record<string, (value: string) => boolean>> = {
  kind: (value) => kind(value) !== undefined,
  service: (value) => service(value) !== undefined,
  data: (value) => dataCategory(value) !== undefined,
  country: (value) => countryCodes.has(value),
  supervisoryAuthority: (value) => authority(value) !== undefined,
  legalBasis: (value) => ['contract', 'vitalInterests'].includes(value),
  regimes: (value) => ['eu-gdpr', 'uk-gdpr', 'ch-fadp', 'us-ca'].includes(value),
};

it('makes a declaration of words of the text and ids alone, whatever the text holds', async () => {
  const languages = fc.constantFrom(...Object.values(notices));
  const extensions = fc.constantFrom('md', 'txt', 'html');
  const lists = fc.array(words, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      languages,
      extensions,
      lists,
      fc.nat(),
      async (notice, extension, list, seed) => {
        const source = spoilt(notice, list, seed);
        const bytes = new TextEncoder().encode(source);
        const text = await readPolicy(`a"\n# \u202E.${extension}`, bytes, '2026-11-22');
        const suggestion = 'reason' in text ? undefined : suggestDeclaration(text);
        if (!suggestion || 'reason' in text) return;
        const { yaml } = suggestion;
        expect(wrong(yaml)).toEqual([]);
        expect(yaml.match(/^#.*$/gm)).toHaveLength(3);
        expect(yaml.replaceAll('\n', '')).not.toMatch(
          /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u,
        );
        const told = oneLine(text.blocks.map((block) => block.text).join('\n'));
        const found = leaves(yaml).filter(({ value }) => !value.startsWith('TODO'));
        const recipients = new Set(
          found
            .concat(leaves(yaml))
            .flatMap(({ path }) => /^recipients\.([^.]+)/.exec(path)?.[1] ?? []),
        );
        for (const { path, value } of found) {
          const key = path.split('.').at(-1) ?? '';
          if (WORDS.test(path)) {
            for (const part of value.split(', ')) expect(told).toContain(part);
          } else if (key === 'recipients') expect(recipients).toContain(value);
          else if (key !== 'privacyc' && key !== 'languages') {
            expect({ path, value, isKnown: IDS[key]?.(value) }).toEqual({
              path,
              value,
              isKnown: true,
            });
          }
        }
      },
    ),
    { numRuns: 150, seed: 20261122, endOnFailure: true },
  );
});

/** A notice with words put in: in place of the name, of lines, at the ends of lines. */
function spoilt(notice: string, list: readonly string[], seed: number): string {
  const lines = notice.split('\n');
  for (const [at, words] of list.entries()) {
    const line = (seed + at * 7) % lines.length;
    const before = lines[line] ?? '';
    const ways = [
      words,
      `${before} ${words}`,
      `## ${words} ${before}`,
      before.replace(/Lampenhaus|Matomo Cloud|Kai 1|株式会社ランプ/u, () => words),
      before.replace(/ (?=\S+$)/u, () => ` ${words}, `),
    ];
    lines[line] = ways[(seed + at) % ways.length] ?? '';
  }
  return lines.join('\n');
}
