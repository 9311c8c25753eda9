import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/emit/emitter.ts';
import registerClientsCsv from '../../src/emit/register/register-clients-csv.ts';
import registerCsv from '../../src/emit/register/register-csv.ts';
import { registerRows } from '../../src/emit/register/rows.ts';
import { type TemplateId, templateIds } from '../../src/emit/register/template-ids.ts';
import { registerTemplate } from '../../src/emit/register/templates.ts';
import type { Model } from '../../src/model/model.ts';
import { parseCsv } from './parse-csv.ts';
import { FULL } from './register-full.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

const filesOf = (model: Model, id: TemplateId) => {
  const compilation: Compilation = { ...compilationOf(model), registerTemplate: id };
  return registerCsv(compilation, ['en']).map(({ path, text = '' }) => ({
    path,
    lines: parseCsv(text.slice(1)),
  }));
};
const table = (model: Model, id: TemplateId) => filesOf(model, id)[0]?.lines ?? [];

describe.each(templateIds)('the template %s', (id) => {
  const template = registerTemplate(id);
  const keys = template.columns.flatMap(([, ...rest]) => rest);
  const model = modelOf(FULL);

  it('has its headings once each, in its order, and no column twice', () => {
    const [header = []] = table(model, id);
    expect(header).toEqual(template.columns.map(([heading]) => heading));
    expect(new Set(header).size).toBe(header.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has every letter of Article 30(1), in its rows or in its second table', () => {
    const apart = ['controller.name', 'controller.representative', 'controller.dpo'] as const;
    const asked = [
      ...(template.headApart ? [] : apart),
      'activity.purposes',
      'activity.data_subjects',
      'activity.data_categories',
      'activity.recipients.internal',
      'activity.recipients.external',
      'activity.transfers.country',
      'activity.transfers.document',
      'activity.retention',
      'activity.measures',
    ] as const;
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    const [, head] = filesOf(model, id);
    expect(head?.path).toBe(template.headApart ? 'internal/register-controller.csv' : undefined);
    const labels = head?.lines.map(([label]) => label) ?? [];
    const expected = ['Controller', 'Representative', 'Data protection officer'];
    if (template.headApart) expect(labels).toEqual(expect.arrayContaining(expected));
  });

  it('has the cells of the register', () => {
    const [row] = registerRows(model, 'en');
    const [, line = []] = table(model, id);
    for (const [at, [, key, ...more]] of template.columns.entries()) {
      if (row && key && more.length === 0) expect(line[at]?.replace(/^'/, '')).toBe(row[key]);
    }
  });

  it('says what it follows and when that was looked at, and claims no more', () => {
    expect(template.modelledOn).toMatch(template.headApart ? /not compared/ : /of this program/);
    expect(template.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

it('one heading can hold two columns; what both say stands once', () => {
  const model = modelOf('privacyc: 1\nactivities: { one: { recipients: none } }');
  const [header, line] = table(model, 'ico');
  expect(line?.[header?.indexOf('Categories of recipients') ?? -1]).toBe('none');
});

describe('what is done for others', () => {
  const saas = exampleOf('saas');
  const others = saas.activities.filter(({ role }) => role === 'processor');
  const lines = (model: Model) => {
    const [file] = registerClientsCsv(compilationOf(model), ['en']);
    return file && parseCsv(file.text?.slice(1) ?? '');
  };

  it('stands in the full register and in its own, not in the forms for controllers', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(table(saas, 'full')).toHaveLength(1 + saas.activities.length);
    for (const id of ['art30', 'ico', 'cnil', 'dsk'] as const) {
      expect(table(saas, id)).toHaveLength(1 + saas.activities.length - others.length);
    }
  });

  it('gives no file where nothing is done for others', () => {
    expect(lines(exampleOf('webshop'))).toBeUndefined();
  });

  it('has a row for each activity and client, and one for a category of clients', () => {
    const model = modelOf(`
privacyc: 1
controller: { name: Alder GmbH, dataProtectionOfficer: { name: Ida } }
clients:
  oak: { name: Oak AG, email: a@oak.example, dataProtectionOfficer: { name: Olaf } }
  elm: { name: Elm SE, representative: { name: Rep Ltd } }
recipients:
  host: { name: Host Inc., role: processor, subProcessors: https://host.example/sub, transfers: { US: dataPrivacyFramework } }
activities:
  keep: { title: Hosting, onBehalfOf: { clients: [oak, elm], category: small shops }, purpose: keep files, data: name, subjects: customer, recipients: [host] }
  bare: { onBehalfOf: {} }
  own: { title: Payroll }
measures: { encryptedBackups: {} }
`);
    const [header = [], ...rows] = lines(model) ?? [];
    const cells = (heading: string) => rows.map((row) => row[header.indexOf(heading)]);
    expect(cells('Reference number')).toEqual(['keep', 'keep', 'keep', 'bare']);
    expect(cells('Client (controller): name and contact')).toEqual([
      'Oak AG (e-mail a@oak.example)',
      'Elm SE',
      '',
      '',
    ]);
    expect(cells('Category of clients')).toEqual(['', '', 'small shops', '']);
    expect(cells('Representative of the client')).toEqual(['', 'Rep Ltd', '', '']);
    expect(cells('Data protection officer of the client')).toEqual(['Olaf', '', '', '']);
    expect(new Set(cells('Processor: name and contact'))).toEqual(new Set(['Alder GmbH']));
    expect(cells('Sub-processors')[0]).toContain('https://host.example/sub');
    expect(cells('Third countries or organisations')[0]).toBe('Host Inc.: United States');
    expect(cells('Technical and organisational measures')[0]).toBe(
      'backups are made and encrypted',
    );
  });
});
