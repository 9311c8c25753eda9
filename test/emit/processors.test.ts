import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Emit } from '../../src/emit/emitter.ts';
import processorsCsv, { withheld } from '../../src/emit/processors/processors-csv.ts';
import processorsHtml from '../../src/emit/processors/processors-html.ts';
import processorsJson from '../../src/emit/processors/processors-json.ts';
import processorsMarkdown from '../../src/emit/processors/processors-markdown.ts';
import { labelsFor } from '../../src/emit/register/labels.ts';
import type { Model } from '../../src/model/model.ts';
import { parseCsv } from './parse-csv.ts';
import { elementsOf, named, textOf, within } from './parsed.ts';
import { nodesOf, parseMarkdown, wordsOf } from './parsed-markdown.ts';
import { FULL } from './register-full.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

const HOSTILE = `
privacyc: 1
controller: { name: '</title><script>alert(1)</script>' }
notice: { url: https://x.example/privacy }
activities:
  one: { purpose: x, recipients: [evil, later, own, ended] }
  two: { purpose: x, onBehalfOf: { category: shops }, recipients: [evil] }
  gone: { purpose: x, recipients: [past], status: ended }
recipients:
  evil:
    name: '=HYPERLINK("https://evil.example")'
    category: '| <b>x</b> | [a](javascript:alert(1))'
    role: processor
    country: US
    contract: 2021-03-04
    since: 2026-09-21
    privacyPolicy: 'https://evil.example/"><script>'
    transfers: { US: { standardContractualClauses: { module: 2, ref: SECRET-1, assessed: 2026-01-02, onward: [IN, JP] } } }
    register: { owner: SECRET-2 }
  later: { category: printer, because: it is chosen each year, role: processor, transfers: none }
  own: { name: Shop AG, role: controller, country: DE }
  past: { name: Past Ltd, role: processor, country: GB }
  idle: { name: Idle Ltd, role: processor, country: GB }
`;

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  full: modelOf(FULL),
  hostile: modelOf(HOSTILE),
};

const made = (emit: Emit, model: Model) => emit(compilationOf(model), ['en'])[0]?.text ?? '';
const json = (model: Model) => JSON.parse(made(processorsJson, model));
const csv = (model: Model) => parseCsv(made(processorsCsv, model).slice(1));

const schema = JSON.parse(readFileSync('schemas/processors.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv, ['date']);
const validate = ajv.compile(schema);

const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'long-title': 'off' },
});

describe.each(Object.entries(MODELS))('the processors of %s', (_, model) => {
  it('are valid by their schema', () => {
    validate(json(model));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('are the same in JSON and CSV, a line each', () => {
    const [header = [], ...lines] = csv(model);
    const at = (heading: string) => lines.map((line) => line[header.indexOf(heading)]);
    const { processors } = json(model);
    const guarded = (text: string) => (text.startsWith('=') ? `'${text}` : text);
    const said = (key: string) => processors.map((one: Record<string, string>) => one[key] ?? '');
    expect(at('Company')).toEqual(
      processors.map(({ name, category }: Record<string, string>) =>
        guarded(name ?? category ?? ''),
      ),
    );
    expect(at('Since')).toEqual(said('since'));
    expect(at('Privacy notice')).toEqual(said('privacyPolicy'));
    expect(at('Its own processors')).toEqual(said('subProcessors'));
  });

  it('are the same in the page and in Markdown', () => {
    const rows = named(elementsOf(made(processorsHtml, model)), 'tr').map((row) =>
      within(row)
        .filter(({ tagName }) => ['td', 'th'].includes(tagName))
        .map(textOf),
    );
    const lines = nodesOf(parseMarkdown(made(processorsMarkdown, model)), 'tableRow');
    const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, ' ');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.children.map((cell) => plain(wordsOf(cell))))).toEqual(
      rows.map((row) => row.map(plain)),
    );
  });

  it('make a valid page', async () => {
    const { results } = await html.validateString(made(processorsHtml, model));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

it('are those that an activity of today uses, and no other recipients', () => {
  const names = (model: Model) => csv(model).map(([name]) => name);
  expect(names(exampleOf('webshop')).slice(1)).toEqual([
    'Hetzner Online GmbH',
    'Cloudflare, Inc.',
    'SHOPLINE COMMERCE PTE. LTD.',
    'Zendesk, Inc.',
    'Sendinblue SAS',
    'Google Ireland Limited',
  ]);
  expect(names(modelOf(HOSTILE)).slice(1)).toEqual([
    `'=HYPERLINK("https://evil.example")`,
    'printer',
  ]);
});

it('are sub-processors where they help with what is done for clients', () => {
  const roles = csv(exampleOf('saas')).map(([name, , role]) => [name, role]);
  expect(roles.slice(1)).toEqual([
    ['Fjordrack Oy', 'processor; sub-processor'],
    ['Mailfinch, Inc.', 'processor; sub-processor'],
    ['Ticketlark Ltd', 'processor'],
  ]);
  const headings = named(elementsOf(made(processorsHtml, exampleOf('saas'))), 'h2').map(textOf);
  expect(headings.map((heading) => heading.replace(/^\d\.?\s*/, ''))).toEqual([
    'Processors',
    'Sub-processors',
  ]);
});

it('say where data go, by which tool and since when', () => {
  const [, evil, printer] = csv(modelOf(HOSTILE));
  expect(evil?.slice(3, 6)).toEqual([
    'United States',
    'United States (passed on to India, Japan): standard contractual clauses, module 2 (Art. 46(2)(c) GDPR; Implementing Decision (EU) 2021/914)',
    '2026-09-21',
  ]);
  expect(printer?.slice(3, 6)).toEqual(['', 'none', '']);
});

it('keep what is internal to themselves', () => {
  const texts = [processorsHtml, processorsMarkdown, processorsCsv, processorsJson].map((emit) =>
    made(emit, modelOf(HOSTILE)),
  );
  for (const text of texts) {
    expect(text).toContain('printer');
    expect(text).not.toMatch(/SECRET|2021-03-04|2026-01-02|Past Ltd|Idle Ltd|Shop AG/);
  }
});

it('are markup in no format', () => {
  const page = elementsOf(made(processorsHtml, modelOf(HOSTILE)));
  expect(named(page, 'script')).toEqual([]);
  expect(named(page, 'b')).toEqual([]);
  const markdown = parseMarkdown(made(processorsMarkdown, modelOf(HOSTILE)));
  const links = nodesOf(markdown, 'link').map(({ url }) => url);
  expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
  expect(nodesOf(markdown, 'html').filter(({ value }) => !/^<\/?a|^<!-- -->$/.test(value))).toEqual(
    [],
  );
});

it('have no file where there are none, and say why', () => {
  const none = modelOf('privacyc: 1');
  for (const emit of [processorsHtml, processorsMarkdown, processorsCsv, processorsJson]) {
    expect(emit(compilationOf(none), ['en'])).toEqual([]);
  }
  expect(withheld(none)).toMatch(/^the declaration names no processor/);
  expect(withheld(exampleOf('blog'))).toBe(undefined);
});

it('have a schema that refuses what it does not know and knows every tool', () => {
  const list = json(exampleOf('saas'));
  expect(validate({ ...list, extra: 1 })).toBe(false);
  expect(validate({ ...list, processors: [{ id: 'one', serves: [] }] })).toBe(false);
  expect(Object.keys(labelsFor('en').tools).sort()).toEqual(
    [...schema.$defs.tool.properties.tool.enum].sort(),
  );
});
