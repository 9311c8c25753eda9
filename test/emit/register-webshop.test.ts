import { describe, expect, it } from 'vitest';
import type { ColumnKey } from '../../src/emit/register/columns.ts';
import { exampleOf, rowOf } from './register-model.ts';

const model = exampleOf('webshop');
const cells = (id: string, ...keys: readonly ColumnKey[]) => {
  const row = rowOf(model, id);
  return keys.map((key) => row[key]);
};
const cell = (id: string, key: ColumnKey) => cells(id, key)[0] ?? '';

it('names the controller and its officer in every row', () => {
  for (const { id } of model.activities) {
    expect(cells(id, 'controller.name', 'controller.representative', 'controller.dpo')).toEqual([
      'Jusseum Handels GmbH (Kastanienallee 210, 10435 Berlin, Germany; e-mail info@jusseum.example; phone +49 30 23125 014; contact form https://www.jusseum.example/contact; trade register Amtsgericht Charlottenburg, HRB 999999 B; VAT ID DE999999999)',
      '',
      'Dr. Ines Haberkorn (e-mail dpo@jusseum.example; letters to the controller’s address, marked “Data Protection Officer”; external; notified to the authority on 2024-01-22)',
    ]);
  }
});

it('describes the sale by purposes, bases, people and data', () => {
  expect(
    cells(
      'orders',
      'activity.name',
      'activity.role',
      'activity.status',
      'activity.purposes',
      'activity.legal_basis',
      'activity.legitimate_interest',
      'activity.data_subjects',
      'activity.vulnerable',
      'activity.special_data',
    ),
  ).toEqual([
    'Orders, delivery and returns',
    'controller',
    'active',
    'perform the sale, from delivery to returns and warranty',
    'contract (Art. 6(1)(b) GDPR) for delivery, returns and warranty; legal obligation (Art. 6(1)(c) GDPR; HGB § 257, AO § 147) for keeping invoices and commercial letters',
    '',
    'customers',
    '',
    '',
  ]);
  expect(cell('orders', 'activity.data_categories').split('; ')).toEqual(
    expect.arrayContaining(['name', 'postal address', 'delivery status and tracking number']),
  );
});

it('names the recipients with role, category and country', () => {
  const recipients = cell('orders', 'activity.recipients.external').split('; ');
  expect(recipients).toContain('DHL Paket GmbH (controller');
  expect(cell('orders', 'activity.recipients.external')).toContain(
    'tax adviser bound to secrecy by law (controller; Germany; not named because the mandate can change every year)',
  );
  expect(cell('credit-check', 'activity.recipients.external')).toBe(
    'CRIF GmbH (controller; credit agency; Germany)',
  );
  expect(cell('debt-collection', 'activity.recipients.external')).toContain(
    'EOS Deutscher Inkasso-Dienst GmbH (',
  );
  expect(cells('preferences', 'activity.recipients.external', 'activity.processors')).toEqual([
    'none',
    'none',
  ]);
});

it('names the processors with their contracts', () => {
  expect(cells('website', 'activity.processors', 'activity.dpa')).toEqual([
    expect.stringMatching(/^Hetzner Online GmbH \(.*; Cloudflare, Inc\. \(/),
    'Hetzner Online GmbH: contract of 2024-01-15; Cloudflare, Inc.: contract of 2024-01-15',
  ]);
  expect(cells('credit-check', 'activity.processors', 'activity.dpa')).toEqual(['', '']);
});

it('documents the transfers with country, tool and proof', () => {
  expect(
    cells(
      'website',
      'activity.transfers.country',
      'activity.transfers.tool',
      'activity.transfers.document',
    ),
  ).toEqual([
    expect.stringContaining('Cloudflare, Inc.: United States'),
    expect.stringContaining(
      'Cloudflare, Inc. (United States): EU-US Data Privacy Framework (Art. 45 GDPR; Implementing Decision (EU) 2023/1795) and standard contractual clauses, module 2 (Art. 46(2)(c) GDPR; Implementing Decision (EU) 2021/914)',
    ),
    expect.stringContaining(
      'Cloudflare, Inc. (United States), EU-US Data Privacy Framework: certification checked on 2026-09-10; Cloudflare, Inc. (United States), standard contractual clauses: assessed on 2026-05-20, copy on request',
    ),
  ]);
});

describe('the periods', () => {
  const kept = (id: string) => cell(id, 'activity.retention');

  it('stand by category, in words and as ISO 8601, with event, reason and law', () => {
    expect(kept('orders')).toBe(
      'orders and invoices: 8 years (P8Y), counted from the end of the calendar year (HGB § 257, AO § 147); letters and e-mails about a purchase: 6 years (P6Y), counted from the end of the calendar year (HGB § 257, AO § 147); all other data: 3 years (P3Y), counted from the end of the year of the order, because warranty claims can be made for this long',
    );
    expect(kept('analytics')).toBe('all data: 14 months (P14M), counted from the visit');
    expect(kept('social-plugins')).toBe('all data: none (nothing is stored)');
  });

  it('say which of two ends comes first', () => {
    expect(kept('account')).toBe(
      'all data: until you delete the account or 3 years (P3Y), counted from your last login, whichever comes first (We write to you 30 days before we delete an unused account.)',
    );
  });

  it('follow the rule of another activity, with the exceptions for data that are there', () => {
    expect(kept('payment')).toContain('orders and invoices: 8 years (P8Y)');
    expect(kept('payment')).not.toContain('letters and e-mails');
    expect(kept('payment')).toContain(
      'all other data: 3 years (P3Y), counted from the end of the year of the order, as for “Orders, delivery and returns”',
    );
    expect(kept('contact')).toContain('letters and e-mails about a purchase: 6 years (P6Y)');
  });
});

describe('the rights', () => {
  const rights = (id: string) => cell(id, 'activity.rights');
  const always = [
    'access (Art. 15 GDPR)',
    'rectification (Art. 16 GDPR)',
    'restriction (Art. 18 GDPR)',
    'complaint to Berliner Beauftragte für Datenschutz und Informationsfreiheit (Art. 77 GDPR)',
    'to use them: e-mail dpo@jusseum.example, contact form https://www.jusseum.example/contact',
  ];

  it('follow from the bases', () => {
    for (const { id } of model.activities) {
      expect(always.filter((right) => !rights(id).includes(right))).toEqual([]);
    }
    const having = (right: string) =>
      model.activities.filter(({ id }) => rights(id).includes(right)).map(({ id }) => id);
    expect(having('withdrawal of consent')).toEqual(
      expect.arrayContaining(['newsletter', 'analytics', 'advertising', 'preferences']),
    );
    expect(having('withdrawal of consent')).not.toContain('orders');
    expect(having('objection (Art. 21(1) GDPR)')).toEqual(
      expect.arrayContaining(['website', 'contact', 'credit-check', 'debt-collection']),
    );
    expect(having('objection (Art. 21(1) GDPR)')).not.toContain('analytics');
    expect(having('objection to direct marketing')).toEqual([
      'newsletter',
      'existing-customers',
      'advertising',
    ]);
    expect(having('Art. 17(3)(b)')).toEqual(['orders', 'rights-requests', 'consent-choices']);
    expect(having('data portability')).not.toContain('website');
    expect(having('data portability')).toContain('account');
    expect(having('review by a human')).toEqual(['credit-check']);
  });

  it('say how consent is withdrawn', () => {
    expect(rights('newsletter')).toContain(
      'withdrawal of consent by the unsubscribe link (Art. 7(3) GDPR)',
    );
    expect(cell('newsletter', 'activity.legal_basis')).toBe(
      'consent (Art. 6(1)(a) GDPR), given by double opt-in',
    );
  });
});

it('explains the automated decision, and that there are no others', () => {
  expect(cell('credit-check', 'activity.automated_decisions')).toBe(
    'a system alone decides whether we offer purchase on invoice; logic: CRIF works out from your address and your payment history how likely you are to pay. Below our threshold the shop does not offer purchase on invoice; consequence: You cannot pay by invoice; every other way to pay stays open to you; ground: contract (Art. 22(2)(a) GDPR); safeguards: review by a human, own point of view, contesting the decision',
  );
  expect(cell('orders', 'activity.automated_decisions')).toBe('none');
});

it('names joint controllers with the essence of the arrangement', () => {
  const joint = cells(
    'social-plugins',
    'activity.role',
    'activity.joint_controllers',
    'activity.joint_arrangement',
  );
  expect(joint[0]).toBe('joint controller');
  expect(joint[1]).toMatch(/^Meta Platforms Ireland Limited \([^()]*Ireland\)$/);
  expect(joint[1]).not.toContain('Ireland, Ireland');
  expect(joint[2]).toContain('Together with Meta we decide that data are collected');
  expect(joint[2]).toContain('https://www.facebook.com/legal/controller_addendum');
});

it('says where each kind of data comes from', () => {
  expect(cell('credit-check', 'activity.sources')).toBe(
    'the person concerned: all other data; CRIF GmbH: credit score',
  );
  expect(cell('website', 'activity.sources')).toBe('observation of use');
  expect(cell('debt-collection', 'activity.sources')).toBe('own records');
  expect(cell('social-login', 'activity.sources')).not.toContain('all other data');
});

it('refers to assessments, notice and cookies', () => {
  expect(cells('credit-check', 'activity.lia', 'activity.dpia', 'activity.notice')).toEqual([
    'LIA-03',
    'DPIA-01',
    expect.stringMatching(
      /^https:\/\/www\.jusseum\.example\/privacy#credit-check; linked .*from: every page, /,
    ),
  ]);
  expect(cell('orders', 'activity.cookies')).toBe(
    'cart: remembers the basket (necessary; no consent needed: basket; cookie; 14 days (P14D); read by the controller)',
  );
  expect(cell('analytics', 'activity.cookies')).toMatch(
    /^_ga: .* \(analytics; cookie; 13 months \(P13M\); read by Google Ireland Limited\); _ga_\*: /,
  );
  expect(cell('newsletter', 'activity.cookies')).toMatch(/pixel; nothing is stored; read by /);
});

it('describes the measures once for all, and leaves open what nobody declared', () => {
  const measures = cell('website', 'activity.measures').split('; ');
  expect(measures).toHaveLength(8);
  expect(measures[0]).toBe('connections are encrypted (TLS 1.3)');
  expect(
    cells(
      'website',
      'activity.department',
      'activity.created',
      'activity.modified',
      'activity.systems',
      'activity.consent_record',
      'activity.breaches',
    ),
  ).toEqual(['', '', '', '', '', '']);
});

it('carries the note of the register', () => {
  expect(cell('existing-customers', 'activity.purposes')).toMatch(
    /^tell customers .* bought; direct marketing \(e-mail, UWG § 7\(3\)\); note: Sending rests on /,
  );
});
