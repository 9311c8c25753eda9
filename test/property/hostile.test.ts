import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type Checked, check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import { walkTexts } from '../../src/lint/walk-texts.ts';
import { parseCsv } from '../emit/parse-csv.ts';
import { hostile } from './hostile-values.ts';
import { htmlStructure, markdownStructure } from './structure.ts';

const DATE = '2026-11-22';
const FILES = [
  'examples/webshop/privacy.yaml',
  'examples/saas/privacy.yaml',
  'test/seed/clauses.yaml',
  'test/document/fixtures/town.yaml',
  'test/document/fixtures/tour-operator.yaml',
  'test/document/fixtures/practice.yaml',
];
/** What declared Markdown may make, beside what the templates make. */
const ALLOWED_IN_MARKDOWN =
  /^(?:p|ul|ol|li|blockquote|em|strong|del|code|br|pre)\b|^a href https?:$/;

const checkedOf = (yaml: string): Checked =>
  check(
    {
      file: 'privacy.yaml',
      bytes: new TextEncoder().encode(yaml),
      reader: () => ({ failure: 'missing' }),
    },
    DATE,
  );

interface Spot {
  readonly path: readonly string[];
  readonly form: string;
}

/** Every place of a declaration that holds words of its author. */
function spotsOf(yaml: string): readonly Spot[] {
  const { model, declared } = checkedOf(yaml);
  const facts = {
    model,
    date: DATE,
    origin: declared.origin,
    isOpen: () => false,
    hasOpen: () => false,
  };
  return walkTexts(facts)
    .filter(({ form }) => form !== 'address')
    .map(({ path, form }) => ({ path, form }));
}

function withValues(yaml: string, spots: readonly Spot[], valueAt: (at: number) => string): string {
  const document = parseDocument(yaml);
  for (const [at, { path }] of spots.entries()) {
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    if (document.hasIn(keys)) document.setIn(keys, valueAt(at));
  }
  return document.toString();
}

async function outputsOf(checked: Checked, format: string, fragment = false): Promise<string> {
  const settings = { formats: [format], languages: [], draft: false, fragment, frontMatter: true };
  const [output] = await compile(checked, DATE, settings);
  return output?.text ?? '';
}

describe.each(FILES)('hostile values in %s', async (file) => {
  const yaml = readFileSync(file, 'utf8');
  const spots = spotsOf(yaml);
  const plain = spots.filter(({ form }) => form !== 'markdown');
  const markdown = spots.filter(({ form }) => form === 'markdown');
  const harmless = checkedOf(withValues(yaml, plain, (at) => `zplain${'abcdefghij'[at % 10]}`));
  const expected = {
    page: htmlStructure(await outputsOf(harmless, 'html')),
    fragment: htmlStructure(await outputsOf(harmless, 'html', true)),
    markdown: markdownStructure(await outputsOf(harmless, 'markdown')),
  };

  it('make nothing that the template did not make', async () => {
    const values = fc.array(hostile, { minLength: plain.length, maxLength: plain.length });
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        const filled = checkedOf(withValues(yaml, plain, (at) => list[at] ?? 'z'));
        expect(htmlStructure(await outputsOf(filled, 'html'))).toEqual(expected.page);
        expect(htmlStructure(await outputsOf(filled, 'html', true))).toEqual(expected.fragment);
        expect(markdownStructure(await outputsOf(filled, 'markdown'))).toEqual(expected.markdown);
      }),
      { numRuns: 8, seed: 20261122, endOnFailure: true },
    );
  });

  it.runIf(markdown.length > 0)(
    'in Markdown make paragraphs, lists and safe links only',
    async () => {
      const values = fc.array(hostile, { minLength: markdown.length, maxLength: markdown.length });
      const before = new Set(htmlStructure(await outputsOf(checkedOf(yaml), 'html')));
      await fc.assert(
        fc.asyncProperty(values, async (list) => {
          const filled = checkedOf(withValues(yaml, markdown, (at) => list[at] ?? 'z'));
          const made = htmlStructure(await outputsOf(filled, 'html')).filter(
            (one) => !before.has(one),
          );
          expect(made.filter((one) => !ALLOWED_IN_MARKDOWN.test(one))).toEqual([]);
          const headings = (text: string) =>
            markdownStructure(text).filter((one) => one.startsWith('heading'));
          expect(headings(await outputsOf(filled, 'markdown'))).toEqual(
            headings(await outputsOf(checkedOf(yaml), 'markdown')),
          );
        }),
        { numRuns: 8, seed: 20261122, endOnFailure: true },
      );
    },
  );

  it('start no formula in the register', async () => {
    const values = fc.array(hostile, { minLength: plain.length, maxLength: plain.length });
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        const filled = checkedOf(withValues(yaml, plain, (at) => list[at] ?? 'z'));
        const cells = parseCsv(
          (await outputsOf(filled, 'register-csv')).replace(/^\uFEFF/, ''),
        ).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        JSON.parse(await outputsOf(filled, 'register-json'));
      }),
      { numRuns: 6, seed: 20261122, endOnFailure: true },
    );
  });
});
