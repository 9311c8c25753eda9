import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { formats as all } from '../../src/emit/registry.ts';
import { blogWith, checked, DATE, examples, textAt } from '../trace/traced.ts';
import { attribute, elementsOf, named, textOf, within } from './parsed.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/trace.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false });
addFormats.default(ajv, ['date', 'uri']);
const validate = ajv.compile(schema);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'long-title': 'off' },
});

async function output(yaml: string, format: string, file = 'privacy.yaml'): Promise<string> {
  const settings = { languages: [], draft: true, fragment: false, frontMatter: false };
  const [made] = await compile(checked(yaml, file), DATE, { ...settings, formats: [format] });
  return made?.text ?? '';
}

const example = (name: string, format: string) =>
  output(textAt(`examples/${name}/privacy.yaml`), format);

/** Values that would be markup, a link, a cell or a script if they were not text. */
const hostile = blogWith(
  'name: Greta Lindner',
  `name: "<script>alert(1)</script> | [a](javascript:x) \`b\` **c**"`,
).replace('purpose: show the blog', 'purpose: "show <b>the</b> | blog');

const HOSTILE = hostile.replace('| blog and keep it secure', '| blog and keep it secure"');

describe('formats', () => {
  it('are internal, and made only when they are named', async () => {
    const own = all.filter(({ id }) => id.startsWith('trace-'));
    expect(own.map(({ id }) => id)).toEqual(['trace-html', 'trace-markdown', 'trace-json']);
    expect(own.every(({ audience, byDefault }) => audience === 'internal' && !byDefault)).toBe(
      true,
    );
  });

  it('have their place in the output folder', async () => {
    const formats = ['trace-html', 'trace-markdown', 'trace-json'];
    const settings = { formats, languages: [], draft: false, fragment: true, frontMatter: true };
    const made = await compile(checked(textAt('examples/blog/privacy.yaml')), DATE, settings);
    expect(made.map(({ path }) => path)).toEqual([
      'internal/traceability.html',
      'internal/traceability.md',
      'internal/traceability.json',
    ]);
  });
});

describe.each(examples)('the JSON of %s', async (name) => {
  it('is valid by its schema', async () => {
    validate(JSON.parse(await example(name, 'trace-json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('counts its duties', async () => {
    const { summary, duties } = JSON.parse(await example(name, 'trace-json'));
    const counts = Object.values(summary as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(duties.length);
  });
});

describe('the JSON', async () => {
  it('is the same wherever the build runs, and ends with a line break', async () => {
    const text = textAt('examples/webshop/privacy.yaml');
    const here = await output(text, 'trace-json');
    expect(await output(text, 'trace-json', 'sites/shop/privacy.yaml')).toBe(here);
    expect(here.endsWith('}\n')).toBe(true);
  });

  it('is refused by the schema without the reason of a duty that does not apply', async () => {
    const data = JSON.parse(await example('blog', 'trace-json'));
    const at = data.duties.findIndex(({ state }: { state: string }) => state === 'notApplicable');
    delete data.duties[at].reason;
    expect(validate(data)).toBe(false);
  });
});

describe.each([
  ['webshop', textAt('examples/webshop/privacy.yaml')],
  ['jusseum', textAt('examples/jusseum/privacy.yaml')],
  ['hostile values', HOSTILE],
])('the page of %s', async (_, yaml) => {
  const html = await output(yaml, 'trace-html');
  const elements = elementsOf(html);

  it('keeps the rules of HTML', async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  it('runs no script and asks for nothing', async () => {
    expect(named(elements, 'script')).toEqual([]);
    expect(named(elements, 'img')).toEqual([]);
    expect(elements.filter((one) => attribute(one, 'src') !== undefined)).toEqual([]);
    const targets = elements.flatMap((one) => attribute(one, 'href') ?? []);
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
  });

  it('has tables with captions, headed columns and rows', async () => {
    const tables = named(elements, 'table');
    expect(tables).toHaveLength(12);
    for (const table of tables) {
      const [head, ...rows] = named(within(table), 'tr');
      const columns = head ? named(within(head), 'th') : [];
      expect(named(within(table), 'caption')).toHaveLength(1);
      expect(columns.every((one) => attribute(one, 'scope') === 'col')).toBe(true);
      for (const row of rows) {
        const [first, ...cells] = row.childNodes.filter((node) => 'tagName' in node);
        expect(first && attribute(first, 'scope')).toBe('row');
        expect(cells.every((cell) => textOf(cell).trim() !== '')).toBe(true);
      }
    }
  });
});

describe('the Markdown', async () => {
  it('has a row for each duty, under its article', async () => {
    const lines = (await example('webshop', 'trace-markdown')).split('\n');
    const { duties } = JSON.parse(await example('webshop', 'trace-json'));
    const rows = lines.filter((line) => /^\| .* \| \*\*(Met|Open|Not )/.test(line));
    expect(rows).toHaveLength(duties.length);
    expect(lines).toContain('## 2. Article 13 GDPR: data collected from the person');
  });

  it('says what is open, how much it weighs and where', async () => {
    const text = await example('jusseum', 'trace-markdown');
    expect(text).toMatch(
      /\| GDPR Art\. 13\(1\)\(a\): Identity of the controller \| · \*\*Open \(required\)\*\* · privacy\.yaml:12: The controller has no `name`\. \|/,
    );
    expect(text).toContain('**Open (good practice)**');
  });

  it('prints values as text', async () => {
    const text = await output(HOSTILE, 'trace-markdown');
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)<b>|\]\(javascript/);
    const columns = text.split('\n').filter((line) => line.includes('Identity of the controller'));
    expect(columns[0]?.replace(/\\\|/g, '').split('|')).toHaveLength(6);
  });
});
