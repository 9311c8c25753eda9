import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/emit/register/register.ts';
import { registerRows } from '../../src/emit/register/rows.ts';
import { FULL } from './register-full.ts';
import { DATE, exampleOf, modelOf, rowOf } from './register-model.ts';

const model = modelOf(FULL);
const intake = rowOf(model, 'intake');
const register = registerOf(model, 'en', DATE);

/** The row of an activity that is declared with further parts of the declaration. */
const rowWith = (activity: string, others = '') =>
  rowOf(modelOf(`privacyc: 1\nactivities: { one: ${activity} }\n${others}`), 'one');

describe('the request for consent', () => {
  const asked = (consent: string) =>
    rowWith(
      `{ legalBasis: { consent: ${consent} } }`,
      'consentManager: { request: [nothingPreselected, perPurpose] }',
    )['activity.consent_record'];

  it('stands behind the place of the proof', () => {
    expect(intake['activity.consent_record']).toBe(
      'paper forms, room 3; the request stands apart from other matters and explains first how to withdraw',
    );
    expect(register.activities[0]?.consentRequest).toEqual(['apart', 'withdrawalExplained']);
  });

  it('is that of the consent manager where it asks', () => {
    const managers = 'the request selects nothing in advance and asks for each purpose separately';
    expect(asked('{ give: consentManager }')).toBe(managers);
    expect(asked('{ give: consentManager, request: [apart] }')).toBe(
      'the request stands apart from other matters',
    );
    expect(asked('{ give: checkbox }')).toBe('');
    expect(rowWith('{ legalBasis: contract }')['activity.consent_record']).toBe('');
  });
});

describe('the link to the notice', () => {
  it('stands behind the address, with its words and places', () => {
    expect(intake['activity.notice']).toMatch(
      /^https:\/\/www\.alder\.example\/privacy#intake; linked as “Privacy”, from: every page, checkout; /,
    );
    expect(register.notice).toMatchObject({
      linkText: 'Privacy',
      linkedFrom: ['everyPage', 'checkout'],
    });
  });

  it.each([
    ['linkText: Privacy', 'linked as “Privacy”'],
    ['linkedFrom: [appStore]', 'linked from: app store'],
    ['languages: en', ''],
  ])('says what is declared of it by %s', (notice, cell) => {
    expect(rowWith('{ title: One }', `notice: { ${notice} }`)['activity.notice']).toBe(cell);
  });

  it('leads to no activity that is not stated', () => {
    expect(rowWith('{ status: planned }', 'notice: { linkText: Privacy }')['activity.notice']).toBe(
      '',
    );
  });
});

it('names the authority in control of data on offences', () => {
  expect(intake['activity.special_condition']).toContain(
    'data on criminal convictions and offences (Art. 10 GDPR; BDSG § 22; under the control of the Federal Office of Justice)',
  );
});

it('proves transfers by the measures that are added and the conditions that are met', () => {
  const proof = intake['activity.transfers.document'];
  expect(proof).toContain(
    'supplementary measures: data is pseudonymised and files stand in locked cabinets',
  );
  expect(proof).toContain(
    'Lab Ltd (India), compelling legitimate interests: copy on request, conditions met: not repetitive and few people, authority informed on 2026-02-03',
  );
});

describe('cookies', () => {
  it('say from when their lifetime counts and which conditions are met', () => {
    expect(intake['activity.cookies']).toContain(
      'visits (analytics; no consent needed: audience measurement; conditions met: for own use only, not combined with other data; cookie; 13 months after the last visit (P13M); read by the controller)',
    );
  });

  it.each([
    ['duration: P1Y, renewed: false', '1 year (P1Y)'],
    ['duration: session, renewed: true', 'until the browser is closed'],
  ])('with %s last %s', (facts, lifetime) => {
    const cookies = `cookies: { necessary: { sid: { activity: one, ${facts} } } }`;
    expect(rowWith('{ title: One }', cookies)['activity.cookies']).toBe(
      `sid (necessary; cookie; ${lifetime})`,
    );
  });
});

it('dates the mandate of the representative', () => {
  expect(intake['controller.representative']).toBe(
    'in the Union (Art. 27 GDPR): Erle GmbH (Am Teich 9, 10115 Berlin, Germany; mandated on 2025-03-01)',
  );
});

describe('what answers cost', () => {
  const rights = (fee: string) =>
    rowWith('{ legalBasis: contract }', `rights: { email: a@b.example, fee: ${fee} }`)[
      'activity.rights'
    ];

  it.each([
    ['none', 'fee: none'],
    ['{ none: further copies too }', 'fee: none: further copies too'],
    ['A copy on paper costs our postage.', 'fee: A copy on paper costs our postage'],
  ])('stands behind the contact: %s', (fee, cell) => {
    expect(rights(fee).endsWith(`to use them: e-mail a@b.example; ${cell}`)).toBe(true);
  });
});

it('gives the phone of the supervisory authority', () => {
  expect(register.controller.authority).toMatchObject({
    name: 'Authority of Springfield',
    phone: '+1 555 0199',
  });
});

describe('addresses', () => {
  const partner = (facts: string, language = 'en') => {
    const declared = modelOf(`
privacyc: 1
activities: { one: { recipients: [partner] } }
recipients: { partner: { role: jointController, ${facts} } }
`);
    return registerRows(declared, language)[0]?.['activity.joint_controllers'];
  };

  it('of the catalogue name the country once, in the language of the register', () => {
    const google = 'Google Ireland Limited (Gordon House, Barrow Street, Dublin 4,';
    expect(partner('service: google-analytics')).toBe(`${google} Ireland)`);
    expect(partner('service: google-analytics', 'de')).toContain('Dublin 4, Irland');
    expect(partner('service: cloudflare')).toMatch(/San Francisco, CA 94107, United States\)$/);
  });

  it('of the catalogue are those of the seat that it knows', () => {
    expect(partner('service: google-analytics, country: US')).toBe(
      'Google Ireland Limited (United States)',
    );
  });

  it('that end with the country name are printed once', () => {
    expect(partner('name: Beech SA, address: "1 Rue X, 1009 Luxembourg", country: LU')).toBe(
      'Beech SA (1 Rue X, 1009 Luxembourg)',
    );
  });

  it('stand in the data without the country', () => {
    const { recipients } = registerOf(exampleOf('webshop'), 'en', DATE);
    const doubled = (recipients ?? []).filter(({ address }) =>
      /(Germany|Ireland|USA)$/.test(address ?? ''),
    );
    expect(doubled).toEqual([]);
  });
});
