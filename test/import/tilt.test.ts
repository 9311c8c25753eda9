import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import tilt from '../../src/emit/tilt/tilt.ts';
import importTilt from '../../src/import/tilt/tilt.ts';
import { world } from '../commands/world.ts';
import { compilationOf, modelOf } from '../emit/register-model.ts';
import { tiltErrors } from '../emit/tilt-schema.ts';

const read = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.tilt.json`, import.meta.url), 'utf8');

function imported(text: string) {
  const found = importTilt(text);
  if ('failure' in found) throw new Error(found.failure);
  return { ...found, declaration: parse(found.yaml) };
}

describe('a valid file of others', () => {
  const text = read('choir');
  const { declaration, yaml, notes } = imported(text);
  const again = JSON.parse(tilt(compilationOf(modelOf(yaml)), ['de'])[0]?.text ?? '');
  const before = JSON.parse(text);

  it('is valid to begin with', () => {
    expect(tiltErrors(before)).toEqual([]);
  });

  it('becomes a declaration in which the rest is open', () => {
    expect(declaration.controller).toEqual({
      name: 'Kammerchor Lindenhof e. V.',
      address: 'Am Lindenhof 3, 24103 Kiel',
      country: 'DE',
      email:
        'TODO: the address for questions; a representative is told; the file says “Mara Thode (Vorsitzende)”, “vorstand@chor.example”',
      supervisoryAuthority: { name: 'Unabhängiges Landeszentrum', country: 'DE' },
      dataProtectionOfficer: {
        name: 'Datenschutzbeauftragte',
        address: 'Am Lindenhof 3, 24103 Kiel',
        country: 'DE',
        email: 'datenschutz@chor.example',
        phone: '+49 431 999990',
      },
    });
    expect(declaration.activities.rundbrief).toEqual({
      title: 'Rundbrief',
      purpose: 'Versand des Rundbriefs',
      kind: 'TODO: a kind of purpose, such as service.provide',
      legalBasis: {
        consent: {},
        legitimateInterests: { interest: 'Werbung für unsere Konzerte' },
      },
      subjects: 'TODO: the people concerned, such as [visitor]',
      data: ['contact.email'],
      source: { konzertkasse: { name: 'Konzertkasse', public: false } },
      recipients: 'TODO: ids of recipients, or none',
      retention: { until: 'Sie den Rundbrief abbestellen' },
      provision: { voluntary: 'Sie erhalten keinen Rundbrief.' },
    });
    expect(declaration.notice.versions).toEqual({
      '2025-06-30': { version: '3', changes: 'TODO: what this version changes' },
      '2024-02-01': {},
    });
    expect(declaration.automatedDecisions).toBe('none');
  });

  it('names by its place what a declaration does not hold', () => {
    expect(notes.map(({ pointer }) => pointer)).toEqual([
      '/controller/division',
      '/controller/representative/name',
      '/controller/representative/email',
      '/rightToInformation/description',
      '/rightToComplain/description',
    ]);
  });

  it('tells the same facts when it is given as TILT again', () => {
    expect(again.controller).toMatchObject({ name: before.controller.name, country: 'DE' });
    expect(again.dataProtectionOfficer).toEqual(before.dataProtectionOfficer);
    expect(again.meta).toMatchObject({ url: before.meta.url, language: 'de' });
    expect(again.meta).toMatchObject({ created: '2024-02-01', modified: '2025-06-30' });
    expect(again.dataDisclosed.map(factsOf)).toEqual(before.dataDisclosed.map(factsOf));
    expect(again.sources.map(({ sources }: Source) => sources[0]?.description)).toEqual([
      'Konzertkasse',
    ]);
    expect(again.automatedDecisionMaking).toEqual({ inUse: false });
    expect(again.rightToInformation.email).toBe(before.rightToInformation.email);
  });
});

interface Source {
  readonly sources: readonly { readonly description: string }[];
}
interface Entry {
  readonly category: string;
  readonly purposes: readonly { readonly purpose: string; readonly description: string }[];
  readonly legalBases: readonly { readonly reference: string }[];
  readonly legitimateInterests: readonly { readonly reasoning?: string }[];
  readonly recipients: readonly { readonly name: string; readonly country: string }[];
  readonly storage: readonly {
    readonly temporal: readonly { readonly ttl: string; readonly description: string }[];
    readonly purposeConditional: readonly string[];
  }[];
  readonly nonDisclosure: Readonly<Record<string, unknown>>;
}

/** What an entry tells, without this program's own members and without the name of the law. */
function factsOf(entry: Entry): unknown {
  const { legalRequirement, contractualRegulation, consequences } = entry.nonDisclosure;
  return {
    category: entry.category.toLowerCase(),
    purposes: entry.purposes.map(({ purpose, description }) => [purpose, description]),
    bases: entry.legalBases.map(({ reference }) => reference.replace(/^[A-Z]+-/, '')),
    interests: entry.legitimateInterests.flatMap(({ reasoning }) => reasoning ?? []),
    recipients: entry.recipients.map(({ name, country }) => [name, country]),
    periods: entry.storage.flatMap(({ temporal }) =>
      temporal.map(({ ttl, description }) => [ttl, description]),
    ),
    until: entry.storage.flatMap(({ purposeConditional }) => purposeConditional),
    provision: { legalRequirement, contractualRegulation, consequences },
  };
}

describe('a file that is half filled in', () => {
  const text = read('half-filled');
  const { declaration, yaml, notes } = imported(text);

  it('becomes a declaration that makes nothing up', () => {
    const { activities, recipients, controller, notice } = declaration;
    expect(controller).toMatchObject({ country: 'LU', name: 'TODO: the full legal name' });
    expect(controller.dataProtectionOfficer).toEqual({
      country: 'DE',
      email: 'TODO: the e-mail address; the file says “officer[at]shop.example”',
    });
    expect(notice).toMatchObject({
      url: 'TODO: the web address; the file says “shop.example”',
      languages: ['en'],
      versions: { '2021-06-21': { version: '1', changes: 'TODO: what this version changes' } },
    });
    expect(activities.statistik).toMatchObject({
      purpose: 'TODO: what the data are used for; the text completes “to …”',
      legalBasis: {
        vitalInterests:
          'TODO: vitalInterests, as the reference says, or legitimateInterests, as the words say',
        legalObligation: { law: 'TODO: the law; the file says “HGB-257”' },
        consent: {},
      },
      specialCategories: { explicitConsent: [] },
      data: ['cookies'],
      recipients: 'none',
      retention:
        'TODO: which of these counts when; the file says “P48H”, “48 Stunden”, “solange nötig”, “EPRIVACY”',
      provision: 'TODO: voluntary, contractual …, and what follows; the file says “keine”',
    });
    expect(activities.activity.recipients).toEqual(['ads-inc', 'maps']);
    expect(activities.activity.provision).toBe('TODO: which law or contract asks for the data');
    expect(recipients['ads-inc']).toMatchObject({
      country: 'US',
      transfers: {
        US: 'TODO: the tool that allows the transfer; the file says “standardDataProtectionClause: clauses of 2021”',
      },
    });
    expect(recipients.maps.country).toBe('TODO: the country, two letters; the file says “SW”');
    expect(declaration.rights).toEqual({ fee: { text: '5 EUR' } });
    expect(declaration.automatedDecisions).toContain('the file says “scoring”');
  });

  it('is reported value by value, in the order of the file', () => {
    expect(notes.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/meta/name The controller has another name.',
      '/meta/modified This is no day of the calendar.',
      '/meta/language This is no language code; English is written in its place.',
      '/meta/url Left open: the declaration has a TODO.',
      '/controller/sector Not taken over.',
      '/dataProtectionOfficer/email Left open: the declaration has a TODO.',
      '/dataDisclosed/0/subcategories/0 Not taken over.',
      '/dataDisclosed/0/legalBases/0/reference The reference is to Art. 6(1)(d), the words speak of legitimate interests.',
      '/dataDisclosed/0/legalBases/2/reference This is no basis of Art. 6(1) and no condition of Art. 9(2).',
      '/dataDisclosed/0/storage/0/temporal/0/description Left open: the declaration has a TODO.',
      '/dataDisclosed/0/storage/0/temporal/0/ttl This is no duration of years, months, weeks and days.',
      '/dataDisclosed/0/storage/1/purposeConditional/0 Left open: the declaration has a TODO.',
      '/dataDisclosed/0/storage/1/legalBasisConditional/0 Left open: the declaration has a TODO.',
      '/dataDisclosed/0/storage/1/aggregationFunction Only min and max have a meaning here.',
      '/dataDisclosed/0/nonDisclosure/consequences Left open: the declaration has a TODO.',
      '/dataDisclosed/1/recipients/0/representative/name Not taken over.',
      '/dataDisclosed/1/recipients/1/country Left open: the declaration has a TODO.',
      '/thirdCountryTransfers/0/standardDataProtectionClause/description Left open: the declaration has a TODO.',
      '/thirdCountryTransfers/1 No country is told.',
      '/thirdCountryTransfers/2 No recipient in this country is told.',
      '/sources/0 No entry of dataDisclosed has this category.',
      '/accessAndDataPortability/url This is no full web address.',
      '/automatedDecisionMaking/logicInvolved Left open: the declaration has a TODO.',
      '/changesOfPurpose/0/description Not taken over.',
      '/_comment Not taken over.',
    ]);
  });

  it('keeps every text, or says where one is that it does not keep', () => {
    const kept = yaml.replace(/\s+/g, ' ');
    const lost = leavesOf(JSON.parse(text), '').filter(
      ([pointer, leaf]) =>
        !kept.includes(leaf) && !notes.some((one) => pointer.startsWith(one.pointer)),
    );
    // Codes, flags and words of the format become words of the declaration.
    expect(lost.map(([, leaf]) => leaf)).toEqual([
      '2021-06-21T12:21:52.573366',
      'active',
      'Luxemburg',
      'GDPR-6-1-c',
      'GDPR-9-2-a',
      'MAX',
    ]);
  });
});

function leavesOf(value: unknown, pointer: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[pointer, value.trim()]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${pointer}/${name}`));
}

describe('privacyc import tilt', () => {
  const choir = read('choir');

  it('prints the declaration, and tells aside what is not in it', async () => {
    const site = world({ '/site/choir.json': choir });
    const { code, stdout, stderr } = await site.run('import', 'tilt', 'choir.json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: imported(choir).yaml });
    expect(stderr).toMatch(/^choir\.json#\/controller\/division {2}Not taken over\.\n/);
    expect(stderr).toMatch(
      /\nThe declaration has \d+ open facts; 5 values not taken over as they stand\.\n$/,
    );
  });

  it('writes a new file, and never over one', async () => {
    const site = world({ '/site/choir.json': choir, '/site/privacy.yaml': 'mine' });
    const run = (file: string) => site.run('import', 'tilt', 'choir.json', '-o', file, '-q');
    expect(await run('privacy.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'privacyc: `privacy.yaml` is there already; it stays as it is.\n',
    });
    expect(site.files.text('/site/privacy.yaml')).toBe('mine');
    expect(await run('new/choir.yaml')).toMatchObject({ code: 0, stdout: '' });
    expect(site.files.text('/site/new/choir.yaml')).toBe(imported(choir).yaml);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await world({}, { stdin: choir }).run('import', 'tilt', '-');
    expect({ code, stdout }).toEqual({ code: 0, stdout: imported(choir).yaml });
  });

  it.each([
    [['tilt', 'broken.json'], '`broken.json` holds no JSON.'],
    [['tilt', 'none.json'], 'Cannot read `none.json`: there is no such file.'],
    [['tlit', 'broken.json'], '`tlit` is nothing to import. Did you mean `tilt`?'],
    [['tilt', 'large.json'], '`large.json` is larger than 1 MiB.'],
  ])('says in a sentence why it cannot: %s', async (args, sentence) => {
    const files = {
      '/site/broken.json': '{"meta": }',
      '/site/large.json': ' '.repeat(2 ** 20 + 1),
    };
    expect(await world(files).run('import', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `privacyc: ${sentence}\n`,
    });
  });

  it('makes a declaration of which only open facts are wrong', async () => {
    for (const name of ['choir', 'half-filled']) {
      const site = world({ '/site/privacy.yaml': imported(read(name)).yaml });
      const { stdout } = await site.run('check', '-f', 'json');
      const rules: readonly { rule: string }[] = JSON.parse(stdout).diagnostics;
      const shape = rules.filter(({ rule }) => /^(schema|source)\//.test(rule));
      expect(new Set(shape.map(({ rule }) => rule))).toEqual(new Set(['source/todo']));
    }
  });
});
