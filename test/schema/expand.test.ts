import { describe, expect, it } from 'vitest';
import { declareFiles } from '../source/problems.ts';

/** The long form of one key at the top of a declaration. */
function longForm(key: string, yaml: string): unknown {
  const { declaration, problems } = declareFiles(`privacyc: 1\n${key}: ${yaml}\n`);
  expect(problems).toEqual([]);
  return (declaration as Readonly<Record<string, unknown>>)[key];
}

const activity = (key: string, yaml: string): unknown => {
  const { web } = longForm('activities', `{ web: { ${key}: ${yaml} } }`) as {
    readonly web: Readonly<Record<string, unknown>>;
  };
  return web[key];
};

describe('a shorthand at the top', () => {
  it.each([
    ['notice', '{ title: Privacy }', { title: { en: 'Privacy' } }],
    [
      'notice',
      '{ versions: { 2026-10-01: First } }',
      { versions: { '2026-10-01': { changes: { en: 'First' } } } },
    ],
    [
      'notice',
      '{ surfaces: { site: https://a.example } }',
      { surfaces: { site: { url: 'https://a.example' } } },
    ],
    ['controller', '{ supervisoryAuthority: AT }', { supervisoryAuthority: { id: 'AT' } }],
    ['controller', '{ dataProtectionOfficer: none }', { dataProtectionOfficer: { none: {} } }],
    [
      'controller',
      '{ dataProtectionOfficer: { none: small } }',
      { dataProtectionOfficer: { none: { en: 'small' } } },
    ],
    ['cookies', 'none', { none: {} }],
    ['cookies', '{ none: why }', { none: { en: 'why' } }],
    [
      'cookies',
      '{ necessary: { a: { access: controller } } }',
      { necessary: { a: { access: ['controller'] } } },
    ],
    [
      'consentManager',
      '{ reopen: https://a.example/#x }',
      { reopen: { url: 'https://a.example/#x' } },
    ],
    ['automatedDecisions', 'none', { none: {} }],
    ['automatedDecisions', '[scoring]', ['scoring']],
    ['measures', '[backups, logging]', { backups: {}, logging: {} }],
    ['measures', '{ backups: every night }', { backups: { text: { en: 'every night' } } }],
    ['vocabulary', '{ data: { a.b: label } }', { data: { 'a.b': { label: { en: 'label' } } } }],
  ])('%s: %s', (key, yaml, long) => {
    expect(longForm(key, yaml)).toEqual(long);
  });
});

describe('a shorthand in an activity', () => {
  it.each([
    ['kind', 'analytics', ['analytics']],
    ['legalBasis', 'contract', { contract: {} }],
    ['legalBasis', '{ contract: delivery }', { contract: { for: { en: 'delivery' } } }],
    ['legalBasis', '{ consent: form }', { consent: { give: 'form', withdraw: 'form' } }],
    ['legalBasis', '{ legalObligation: HGB § 257 }', { legalObligation: { law: ['HGB § 257'] } }],
    [
      'legalBasis',
      '{ legalObligation: [HGB § 257, AO § 147] }',
      { legalObligation: { law: ['HGB § 257', 'AO § 147'] } },
    ],
    [
      'legalBasis',
      '{ legitimateInterests: a safe site }',
      { legitimateInterests: { interest: { en: 'a safe site' } } },
    ],
    ['specialCategories', 'explicitConsent', { explicitConsent: [] }],
    ['specialCategories', '{ healthCare: SGB V § 1 }', { healthCare: ['SGB V § 1'] }],
    ['source', 'subject', { subject: {} }],
    ['source', '[subject, observed]', { subject: {}, observed: {} }],
    ['source', '{ subject: rest, crif: [name] }', { subject: {}, crif: { data: ['name'] } }],
    ['recipients', 'none', { none: {} }],
    ['retention', 'P1Y', { period: 'P1Y' }],
    ['retention', 'none', { none: {} }],
    [
      'retention',
      '{ period: P1Y, except: { name: P2Y } }',
      { period: 'P1Y', except: { name: { period: 'P2Y' } } },
    ],
    ['provision', 'voluntary', { voluntary: {} }],
    ['provision', 'none', { none: {} }],
    ['provision', '{ contractual: no delivery }', { contractual: { en: 'no delivery' } }],
    ['directMarketing', '[email]', { channels: ['email'] }],
    ['onBehalfOf', '[acme]', { clients: ['acme'] }],
    ['profiling', 'a score', { text: { en: 'a score' } }],
    ['formerly', 'news', ['news']],
    ['automatedDecision', '{ ground: contract }', { ground: { contract: {} } }],
    ['automatedDecision', '{ ground: { law: BDSG § 37 } }', { ground: { law: ['BDSG § 37'] } }],
  ])('%s: %s', (key, yaml, long) => {
    expect(activity(key, yaml)).toEqual(long);
  });
});

describe('a shorthand of a recipient', () => {
  it.each([
    ['transfers: none', { transfers: { none: {} } }],
    ['transfers: { GB: adequacyDecision }', { transfers: { GB: { adequacyDecision: {} } } }],
    [
      'transfers: { US: { standardContractualClauses: { module: 2 } } }',
      { transfers: { US: { standardContractualClauses: { module: [2] } } } },
    ],
    ['arrangement: Both decide.', { arrangement: { essence: { en: 'Both decide.' } } }],
    ['privacyPolicy: https://a.example', { privacyPolicy: { en: 'https://a.example' } }],
  ])('%s', (yaml, long) => {
    expect(longForm('recipients', `{ a: { ${yaml} } }`)).toEqual({ a: long });
  });
});

describe('a plain text', () => {
  it.each([
    ['the language of its file', 'language: de\nnotice: { languages: [en], title: T }', 'de'],
    ['the first language of the notice', 'notice: { languages: [fr, en], title: T }', 'fr'],
    ['English, where no language is named', 'notice: { title: T }', 'en'],
  ])('is in %s', (_, yaml, language) => {
    const { declaration } = declareFiles(`privacyc: 1\n${yaml}\n`);
    expect(declaration.notice?.title).toEqual({ [language]: 'T' });
  });
});
