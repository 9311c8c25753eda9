import { describe, expect, it } from 'vitest';
import { exampleOf, modelOf, rowOf } from './register-model.ts';

const model = exampleOf('saas');
const TALLYPORT =
  'Tallyport B.V. (Maliesingel 999, 3581 XX Utrecht, Netherlands; e-mail hello@tallyport.example; phone +31 30 999 9999; trade register KvK 99999999; VAT ID NL999999999B01)';

describe('what the company does for its customers', () => {
  const row = rowOf(model, 'customer-data');

  it('names the processor and for whom it works', () => {
    expect(row['activity.role']).toBe('processor');
    expect(row['controller.name']).toBe(
      `${TALLYPORT} as processor; on behalf of businesses with a Tallyport contract; full list: customer list in the billing system`,
    );
  });

  it('leaves to the customers what is theirs to state', () => {
    expect(row['activity.legal_basis']).toBe('');
    expect(row['activity.rights']).toBe('');
    expect(row['activity.automated_decisions']).toBe('');
  });

  it('states processing, people, processors, periods, measures and systems', () => {
    expect(row['activity.purposes']).toBe('store and evaluate working hours for our customers');
    expect(row['activity.department']).toBe('Engineering');
    expect(row['activity.created']).toBe('2025-06-01');
    expect(row['activity.vulnerable']).toBe('employees');
    expect(row['activity.sources']).toMatch(/^our customers and their staff/);
    expect(row['activity.recipients.external']).toBe('Fjordrack Oy (processor; hosting; Finland)');
    expect(row['activity.dpa']).toBe('Fjordrack Oy: contract of 2025-04-10');
    expect(row['activity.transfers.country']).toBe('');
    expect(row['activity.retention']).toBe(
      'all data: until the customer deletes them or 30 days (P30D), counted from the end of the contract, whichever comes first',
    );
    expect(row['activity.measures']).toContain('connections are encrypted; ');
    expect(row['activity.systems']).toBe('app database; encrypted backups');
    expect(row['activity.notice']).toBe(
      'https://www.tallyport.example/privacy#clients; linked from: every page, registration, contact form, app settings',
    );
  });
});

describe('what the company does for itself', () => {
  const row = rowOf(model, 'accounts');

  it('names the controller and says why there is no officer', () => {
    expect(row['controller.name']).toBe(TALLYPORT);
    expect(row['controller.dpo']).toBe(
      'none: our core activity is neither large-scale monitoring nor special data (Art. 37(1))',
    );
  });

  it('says which data come from the employer', () => {
    expect(row['activity.sources']).toMatch(
      /^your employer, our customer \(.*people are informed: in the invitation.*\): name, e-mail address; the person concerned: password, account settings; observation of use: login history$/,
    );
  });

  it('documents the transfer by country, tools and proof', () => {
    expect(row['activity.transfers.country']).toBe('Mailfinch, Inc.: United States');
    expect(row['activity.transfers.tool']).toBe(
      'Mailfinch, Inc. (United States): EU-US Data Privacy Framework (Art. 45 GDPR; Implementing Decision (EU) 2023/1795) and standard contractual clauses, modules 2 and 3 (Art. 46(2)(c) GDPR; Implementing Decision (EU) 2021/914)',
    );
    expect(row['activity.transfers.document']).toContain('certification checked on 2026-10-12');
    expect(row['activity.transfers.document']).toContain('assessed on 2026-02-03, copy on request');
    expect(rowOf(model, 'enquiries')['activity.transfers.tool']).toBe(
      'Ticketlark Ltd (United Kingdom): adequacy decision (Art. 45 GDPR; Implementing Decision (EU) 2021/1772)',
    );
  });

  it('marks the measures of special weight', () => {
    const weighty = row['activity.measures']
      .split('; ')
      .filter((measure) => measure.endsWith('(of special weight here)'));
    expect(weighty).toEqual([
      'passwords are stored only as hashes (of special weight here)',
      'accounts can be secured with a second factor (of special weight here)',
    ]);
  });

  it('keeps login history apart', () => {
    expect(row['activity.retention']).toBe(
      'login history: 90 days (P90D), counted from the login; all other data: until the customer or the user deletes the account',
    );
  });
});

it('names each client with its representative and its officer', () => {
  const row = rowOf(
    modelOf(`
privacyc: 1
controller: { name: Host AG, dataProtectionOfficer: { email: dpo@host.example } }
clients:
  alder:
    name: Alder Inc.
    country: US
    email: a@alder.example
    representative: { name: Erle GmbH }
    dataProtectionOfficer: { name: Ida Alder }
  beech: { name: Beech SA, country: FR }
activities:
  hosting: { title: Hosting, onBehalfOf: [alder, beech] }
`),
    'hosting',
  );
  expect(row['controller.name']).toBe(
    'Host AG as processor; on behalf of Alder Inc. (United States; e-mail a@alder.example); on behalf of Beech SA (France)',
  );
  expect(row['controller.representative']).toBe('on behalf of Alder Inc.: Erle GmbH');
  expect(row['controller.dpo']).toBe('e-mail dpo@host.example; on behalf of Alder Inc.: Ida Alder');
});
