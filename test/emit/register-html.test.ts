import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { activitiesTable } from '../../src/emit/register/activities-table.ts';
import { clientsTable } from '../../src/emit/register/clients-table.ts';
import { headTable } from '../../src/emit/register/head-table.ts';
import { recipientsTable } from '../../src/emit/register/recipients-table.ts';
import type { Table } from '../../src/emit/register/table.ts';
import { registerTemplate } from '../../src/emit/register/templates.ts';
import registerClientsHtml from '../../src/emit/register-clients-html.ts';
import registerHtml from '../../src/emit/register-html.ts';
import type { Model } from '../../src/model/model.ts';
import { attribute, elementsOf, named, textOf, within } from './parsed.ts';
import { FULL } from './register-full.ts';
import { compilationOf, DATE, exampleOf, modelOf } from './register-model.ts';

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  full: modelOf(FULL),
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
  },
});

const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The labels and values of a part of the page. */
function factsOf(html: string, id: string): readonly (readonly string[])[] {
  const part = elementsOf(html).find((element) => attribute(element, 'id') === id);
  const rows = part ? named(within(part), 'div') : [];
  return rows.flatMap((row) => {
    const inner = within(row);
    const [label, value] = [named(inner, 'dt')[0], named(inner, 'dd')[0]];
    return label && value ? [[label, value].map((one) => line(textOf(one)))] : [];
  });
}

const declared = ({ header, rows }: Table, at: number) =>
  header.flatMap((heading, column) => {
    const cell = rows[at]?.[column];
    return cell ? [[heading, cell].map(line)] : [];
  });

describe.each(Object.entries(MODELS))('the register of %s for reading', (_, model) => {
  const html = registerHtml(compilationOf(model), ['en'])[0]?.text ?? '';
  const clients = clientsTable(model, 'en');

  it.each([
    ['activity', activitiesTable(model, 'en', registerTemplate('full'))],
    ['recipient', recipientsTable(model, 'en')],
    ['client', clients ?? { title: '', header: [], rows: [], names: [] }],
  ])('has the facts of each %s and nothing that is not declared', (prefix, table) => {
    for (const at of table.rows.keys()) {
      expect(factsOf(html, `${prefix}-${at + 1}`)).toEqual(declared(table, at));
    }
  });

  it('names who keeps it', () => {
    const shown = elementsOf(html).map(textOf).join('\n');
    for (const [, value = ''] of headTable(model, 'en', DATE).rows) {
      expect(line(shown)).toContain(line(value));
    }
  });

  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('has a page for what is done for others, where anything is', () => {
    const [page] = registerClientsHtml(compilationOf(model), ['en']);
    expect(page?.path).toBe(clients ? 'internal/register-clients.html' : undefined);
    if (page && clients) expect(factsOf(page.text ?? '', 'client-1')).toEqual(declared(clients, 0));
  });
});
