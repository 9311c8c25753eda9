import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import type { OutputFile } from '../../src/emit/emitter.ts';
import { declarationOf } from './agreement/declaration.ts';
import {
  bannerOf,
  countriesOf,
  policyOf,
  processorsOf,
  registerOf,
  withoutController,
} from './agreement/expected.ts';
import { factsOfLinked } from './agreement/linked.ts';
import {
  activitiesOfTilt,
  cookiesOfAudit,
  cookiesOfBanner,
  cookiesOfJson,
  countriesOfProcessors,
} from './agreement/lists.ts';
import { factsOfHtml, factsOfMarkdown } from './agreement/page.ts';
import { type Plan, plans } from './agreement/plan.ts';
import { factsOfCsv, factsOfJson, factsOfWorkbook } from './agreement/register.ts';

const SEED = 20261122;
const DATE = '2026-11-22';
const RUNS = 60;
const FORMATS = [
  ...['html', 'markdown', 'register-csv', 'register-xlsx', 'register-json', 'register-jsonld'],
  ...['tilt', 'cookies-json', 'cookieconsent-json', 'edpb-wat', 'processors-json'],
];

async function outputsOf(plan: Plan): Promise<ReadonlyMap<string, OutputFile>> {
  const bytes = new TextEncoder().encode(stringify(declarationOf(plan)));
  const checked = check(
    { file: 'privacy.yaml', bytes, reader: () => ({ failure: 'missing' }) },
    DATE,
  );
  const wrong = checked.diagnostics.filter(({ rule }) => /^(?:schema|source)\//.test(rule));
  expect(wrong.map(({ message }) => message)).toEqual([]);
  const settings = { formats: FORMATS, languages: [], draft: false, fragment: false };
  const outputs = await compile(checked, DATE, { ...settings, frontMatter: false });
  return new Map(outputs.map((output) => [output.path, output]));
}

it('every format says what is declared, and nothing else', async () => {
  const told = { bases: 0, recipients: 0, kept: 0, countries: 0, cookies: 0 };
  const property = fc.asyncProperty(plans, async (plan) => {
    const outputs = await outputsOf(plan);
    const text = (path: string) => outputs.get(path)?.text ?? '';
    const listed = (path: string, read: (text: string) => object) =>
      outputs.has(path) ? read(text(path)) : {};
    const bytes = outputs.get('internal/register.xlsx')?.bytes ?? new Uint8Array();
    const [policy, register] = [policyOf(plan), registerOf(plan)];
    const { activities, countries } = register;
    for (const { bases, recipients, kept } of Object.values(policy.activities)) {
      told.bases += bases.length;
      told.recipients += recipients.length;
      told.kept += kept.length;
    }
    told.countries += Object.values(countries).flat().length;
    told.cookies += Object.keys(policy.cookies).length;
    expect({
      html: factsOfHtml(text('public/privacy-policy.html')),
      markdown: factsOfMarkdown(text('public/privacy-policy.md')),
      csv: factsOfCsv(text('internal/register.csv')),
      workbook: factsOfWorkbook(bytes),
      json: factsOfJson(text('internal/register.json')),
      linked: await factsOfLinked(text('internal/register.jsonld')),
      tilt: activitiesOfTilt(text('public/tilt.json')),
      'cookies.json': listed('public/cookies.json', cookiesOfJson),
      banner: listed('public/cookieconsent.config.json', cookiesOfBanner),
      audit: listed('internal/website-auditing-tool.json', cookiesOfAudit),
      processors: listed('public/processors.json', countriesOfProcessors),
    }).toEqual({
      html: policy,
      markdown: policy,
      csv: register,
      workbook: register,
      json: { ...register, countries: countriesOf(plan, () => true) },
      linked: {
        activities,
        countries: countriesOf(plan, (name) => name in register.countries),
        cookies: withoutController(register.cookies),
      },
      tilt: policy.activities,
      'cookies.json': policy.cookies,
      banner: bannerOf(plan),
      audit: policy.cookies,
      processors: processorsOf(plan),
    });
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  expect(Object.entries(told).filter(([, count]) => count < RUNS / 2)).toEqual([]);
});
