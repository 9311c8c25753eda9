import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataCategories } from '../../src/catalog/data-categories.ts';
import { narrowerKinds } from '../../src/catalog/fides.ts';
import { kinds } from '../../src/catalog/kinds.ts';
import { subjects } from '../../src/catalog/subjects.ts';
import fides from '../../src/emit/fides/fides.ts';
import importFides from '../../src/import/fides/fides.ts';
import { dataOf, kindsOf, subjectOf } from '../../src/import/fides/keys.ts';
import type { Model } from '../../src/model/model.ts';
import { world } from '../commands/world.ts';
import { compilationOf, exampleOf, modelOf } from '../emit/register-model.ts';

const manifest = readFileSync(new URL('./fixtures/ferry.fides.yml', import.meta.url), 'utf8');

function imported(text: string) {
  const found = importFides(text);
  if ('failure' in found) throw new Error(found.failure);
  return { ...found, declaration: parse(found.yaml) };
}

describe('a manifest of others', () => {
  const { declaration, notes } = imported(manifest);

  it('becomes a declaration that makes nothing up', () => {
    const { controller, activities, recipients, vocabulary } = declaration;
    expect(controller).toMatchObject({
      name: 'Fjord Ferries AS',
      address: 'TODO: street, postcode and town',
      email: 'TODO: the e-mail address; the file says “privacy-at-fjord.example”',
      dataProtectionOfficer: { email: 'dpo@fjord.example', phone: '+47 99 99 99 99' },
      representatives:
        'TODO: the representative of Art. 27, and of which law; the file says “Fjord EU Agents”',
    });
    expect(activities['sell-tickets']).toMatchObject({
      title: 'Sell tickets',
      purpose:
        'TODO: what the data are used for; the text completes “to …”; the file says “Sells tickets”',
      kind: ['service.order'],
      legalBasis: { contract: {} },
      subjects: ['passenger', 'customer'],
      data: ['name', 'contact.fax_number', 'loyalty_card'],
      recipients: ['paymill'],
      retention: { period: 'P2Y' },
      register: { owner: 'Sales', systems: ['Booking'] },
    });
    expect(activities['booking-finance']).toMatchObject({
      kind: 'TODO: a kind of purpose, such as service.provide',
      legalBasis: 'TODO: contract, consent … with what each one needs',
      specialCategories: { explicitConsent: [] },
      subjects: ['citizenVoter'],
      data: ['health_and_medical'],
      recipients: 'TODO: ids of recipients; the file says “insurers”',
      retention: 'TODO: how long, or until when; the file says “until the season ends”',
    });
    expect(activities['harbour-lists']).toMatchObject({
      kind: ['harbour_reporting'],
      data: ['government_id.passport_number'],
      legalBasis: { legalObligation: { law: 'TODO: the law' } },
    });
    expect(activities.measure.recipients).toEqual(['ga']);
    expect(recipients).toEqual({
      ga: {
        name: 'Google Ireland Limited',
        address: 'Gordon House, Dublin',
        role: 'TODO: processor, controller, jointController …',
        privacyPolicy: 'https://policies.example/privacy',
        transfers:
          'TODO: each country with the tool that allows the transfer; the file says “SCCs”',
      },
      paymill: { name: 'Paymill', role: 'processor' },
    });
    expect(vocabulary).toEqual({
      data: {
        'contact.fax_number': { label: 'fax number', broader: 'contact' },
        loyalty_card: { label: 'Loyalty card number' },
      },
      subjects: {
        passenger: { label: 'passenger' },
        citizenVoter: { label: 'citizen voter' },
      },
      kinds: { harbour_reporting: { label: 'Report passengers to harbours' } },
    });
  });

  it('is reported value by value, in the order of the file', () => {
    expect(notes.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/organization/0/controller/email Left open: the declaration has a TODO.',
      '/organization/0/representative/name Left open: the declaration has a TODO.',
      '/organization/0/security_policy Not taken over.',
      '/data_category/0/parent_key Not taken over.',
      '/system/0/description Left open: the declaration has a TODO.',
      '/system/0/system_type Not taken over.',
      '/system/0/egress/0/fides_key Not taken over.',
      '/system/0/egress/0/type Not taken over.',
      '/system/0/egress/1/fides_key Not taken over.',
      '/system/0/egress/1/type Not taken over.',
      '/system/0/privacy_declarations/0/data_categories/1 The vocabulary has no such category; it stands as one of your own.',
      '/system/0/privacy_declarations/0/data_categories/2 The vocabulary has no such category; it stands as one of your own.',
      '/system/0/privacy_declarations/0/data_categories/3 Data of a system are no category of personal data.',
      '/system/0/privacy_declarations/0/data_categories/4 No category of data is equal to this key.',
      '/system/0/privacy_declarations/0/data_subjects/0 The vocabulary has no such people; they stand as a group of your own.',
      '/system/0/privacy_declarations/0/egress/1 This is no system of a recipient.',
      '/system/0/privacy_declarations/0/cookies/0/name Not taken over.',
      '/system/0/privacy_declarations/1/data_use This use can be finance.accounting, finance.credit_check, finance.debt_collection.',
      '/system/0/privacy_declarations/1/data_subjects/0 The vocabulary has no such people; they stand as a group of your own.',
      '/system/0/privacy_declarations/1/legal_basis_for_processing This is none of the words of the format.',
      '/system/0/privacy_declarations/1/retention_period Left open: the declaration has a TODO.',
      '/system/0/privacy_declarations/1/third_parties Left open: the declaration has a TODO.',
      '/system/0/privacy_declarations/1/features/0 Not taken over.',
      '/system/1/vendor_id Not taken over.',
      '/system/1/system_type Not taken over.',
      '/system/1/legal_basis_for_transfers/0 Left open: the declaration has a TODO.',
      '/system/1/privacy_declarations/0/data_use No kind of purpose is equal to this use.',
      '/system/2/system_type Not taken over.',
      '/dataset/0 A declaration has no data sets.',
    ]);
  });
});

describe('keys both ways', () => {
  it('gives back each category that is equal to its key, and no other', () => {
    for (const { id, fides: key, fidesMatch } of dataCategories) {
      if (fidesMatch === 'exact') expect(dataOf(key)).toBe(id);
      else expect(dataOf(key)).not.toBe(id);
    }
  });

  it('gives back each kind that is not narrower than its use', () => {
    for (const { id, fides: use } of kinds) {
      expect(kindsOf(use).includes(id), id).toBe(!narrowerKinds.includes(id));
    }
  });

  it('gives back each group of people that has a key', () => {
    for (const { id, fides: key } of subjects) if (key) expect(subjectOf(key)).toBe(id);
  });
});

describe.each(['webshop', 'saas', 'blog'])('the manifest of %s', (name) => {
  const model = exampleOf(name);
  const manifestOf = (one: Model) => parse(fides(compilationOf(one), ['en'])[0]?.text ?? '');
  const first = manifestOf(model);
  const { yaml, notes } = imported(fides(compilationOf(model), ['en'])[0]?.text ?? '');
  const again = manifestOf(modelOf(yaml));

  /** What a declaration can take over: all but what the format blurs. */
  const telling = ({ system }: typeof first) =>
    system.map((one: Readonly<Record<string, unknown>>) => [
      one.fides_key,
      one.name,
      one.description,
      one.system_type,
      one.egress,
      one.legal_name,
      one.legal_address,
      one.privacy_policy,
    ]);

  it('tells the same systems after a way through a declaration', () => {
    expect(telling(again)).toEqual(telling(first));
    expect(again.organization).toEqual(first.organization);
  });

  it('tells the same data, people and bases of each, where keys are equal', () => {
    const bases = (one: typeof first) =>
      one.privacy_declarations.flatMap(
        (each: Readonly<Record<string, unknown>>) =>
          each.legal_basis_for_processing ?? one.meta?.legal_bases ?? [],
      );
    for (const [at, one] of first.system.entries()) {
      const other = again.system[at];
      const [before] = one.privacy_declarations;
      const [after] = other.privacy_declarations;
      if (!before || !after) continue;
      expect(after.data_subjects).toEqual(before.data_subjects);
      expect(after.data_categories).toEqual(before.data_categories);
      expect([...new Set(bases(other))].sort()).toEqual([...new Set(bases(one))].sort());
    }
  });

  it('names only what the format blurs', () => {
    const messages = notes.map(({ pointer, message }) => [
      pointer.replace(/^.*\/([a-z_]+)(\/\d+)?$/, '$1'),
      message,
    ]);
    const kinds = new Set(messages.map(([member, message]) => `${member}: ${message}`));
    expect([...kinds].filter((one) => one.includes('Not taken over'))).toEqual([]);
  });
});

describe('privacyc import fides', () => {
  it('prints the declaration', async () => {
    const site = world({ '/site/.fides/ferry.yml': manifest });
    const { code, stdout } = await site.run('import', 'fides', '.fides/ferry.yml', '-q');
    expect({ code, stdout }).toEqual({ code: 0, stdout: imported(manifest).yaml });
  });

  it.each([
    ['a: [b', 'holds no YAML document, or one that is nested too deep'],
    ['a: *b', 'holds no YAML document, or one that is nested too deep'],
    ['a: &a [*a]', 'holds no YAML document, or one that is nested too deep'],
    ['', 'is no Fides manifest: it has neither an organization nor a system'],
    ['privacyc: 1', 'is no Fides manifest: it has neither an organization nor a system'],
  ])('says in a sentence why it cannot read %s', async (text, why) => {
    const site = world({ '/site/x.yml': text });
    expect(await site.run('import', 'fides', 'x.yml')).toEqual({
      code: 2,
      stdout: '',
      stderr: `privacyc: \`x.yml\` ${why}.\n`,
    });
  });
});
