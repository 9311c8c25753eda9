import { describe, expect, it } from 'vitest';
import { dataCategories, dataCategory } from '../../src/catalog/data-categories.ts';
import { kind, kinds } from '../../src/catalog/kinds.ts';
import { measure, measures } from '../../src/catalog/measures.ts';
import { subject, subjects } from '../../src/catalog/subjects.ts';

// Terms of DPV 2.3 (2026-02-25) that the vocabularies name; each was looked up in its term list.
const dpvTerms = `
  AccessControlMethod AccountManagement ActivityMonitoring Advertising
  AuthorisationProcedure Child CommunicationForCustomerCare CommunicationManagement
  ConfidentialityAgreement Customer CustomerClaimsManagement CustomerOrderManagement
  CustomerSolvencyMonitoring DataBackupProtocols DataErasurePolicy DataProtectionTraining
  DataSubject DataSubjectRightsManagement DirectMarketing DisputeManagement Employee
  EncryptionAtRest EncryptionInTransfer EnforceSecurity FraudPreventionAndDetection
  HashFunctions IncidentManagementProcedures JobApplicant LegalCompliance Marketing Member
  MultiFactorAuthentication NetworkSecurityProtocols Participant Patient PaymentManagement
  PenetrationTestingMethods PersonalData PersonnelHiring PersonnelManagement
  PhysicalAccessControlMethod Pseudonymisation RecordManagement RequestedServiceProvision
  ResearchAndDevelopment ScientificResearch SecurityMethod ServiceMonitoring
  ServiceOptimisation ServicePersonalisation ServiceProvision ServiceUsageAnalytics
  SocialMediaMarketing Student Subscriber TargetedAdvertising TechnicalMeasure
  ThirdPartySecurityProcedures User UserInterfacePersonalisation Visitor
  VulnerabilityTestingMethods
`;
const pdTerms = `
  AgeRange Authenticating AuthenticationHistory BankAccount Behavioural Biometric BirthDate
  BrowserFingerprint BrowserHistory BrowsingBehaviour BrowsingReferral City Communication
  Contact Country CreditScore Criminal Demographic DeviceBased DeviceSoftware Education
  EmailAddress EmploymentHistory EthnicOrigin Financial GPSCoordinate Gender Genetic
  IPAddress Identifier Interest Job Language LinkClicked Location MaritalStatus
  MedicalHealth Name Nationality OfficialID Passport Password PaymentCard PhysicalAddress
  Picture PoliticalOpinion PostalCode Preference PrivacyPreference Professional Profile
  Purchase ReligiousBelief Salary ServiceConsumptionBehaviour Sexual SocialMedia
  SocialMediaCommunication SocialNetwork Street Tax TelephoneNumber TradeUnionMembership
  Transaction UID UserAgent Username VoiceCommunicationRecording
`;

const known = new Set([
  ...dpvTerms
    .trim()
    .split(/\s+/)
    .map((term) => `dpv:${term}`),
  ...pdTerms
    .trim()
    .split(/\s+/)
    .map((term) => `pd:${term}`),
]);

const vocabularies = [
  { name: 'data categories', rows: dataCategories, find: dataCategory, size: 83 },
  { name: 'kinds', rows: kinds, find: kind, size: 33 },
  { name: 'subjects', rows: subjects, find: subject, size: 16 },
  { name: 'measures', rows: measures, find: measure, size: 23 },
];

describe.each(vocabularies)('$name', ({ rows, find, size }) => {
  it('has each id and each label once', () => {
    expect(rows).toHaveLength(size);
    expect(new Set(rows.map((row) => row.id)).size).toBe(size);
    expect(new Set(rows.map((row) => row.label)).size).toBe(size);
  });

  it('finds each row by its id, and nothing by another', () => {
    for (const row of rows) expect(find(row.id)).toBe(row);
    expect(find('no.such.id')).toBeUndefined();
    expect(find('constructor')).toBeUndefined();
  });

  it('labels in lower case, without a full stop', () => {
    for (const { label } of rows) expect(label).toMatch(/^(?:[a-z]|IP )[^.!?]*$/);
  });
});

it('names exactly the known terms of DPV', () => {
  const used = vocabularies.flatMap(({ rows }) => rows.map((row) => row.dpv));
  expect([...new Set(used)].sort()).toEqual([...known].sort());
});

describe('data categories', () => {
  it('reach a root through existing, wider categories', () => {
    for (const category of dataCategories) {
      const path = [category.id];
      for (let at = category.broader; at !== undefined; at = dataCategory(at)?.broader) {
        expect(dataCategory(at)).toBeDefined();
        expect(path).not.toContain(at);
        path.push(at);
      }
    }
  });

  it.each([
    ['contact.address.city', 'contact.address'],
    ['contact.email', 'contact'],
    ['authorization.password', undefined],
    ['location.precise', undefined],
  ])('%s is narrower than %s', (id, broader) => {
    expect(dataCategory(id)?.broader).toBe(broader);
  });

  it('marks the categories of Art. 9 and Art. 10', () => {
    const marked = (special: string) =>
      dataCategories.filter((row) => row.special === special).map((row) => row.id);
    expect(marked('art9')).toEqual([
      'authorization.biometric',
      'demographic.race_ethnicity',
      'demographic.political_opinion',
      'demographic.religious_belief',
      'demographic.sexual_orientation',
      'trade_union',
      'health_and_medical',
      'health_and_medical.genetic',
      'biometric',
    ]);
    expect(marked('art10')).toEqual(['criminal_history']);
  });

  it('name fideslang categories of people', () => {
    for (const { fides } of dataCategories) expect(fides).toMatch(/^user(?:\.[a-z_]+)+$/);
  });
});

describe('kinds', () => {
  it('map to Consent Mode only with a consent category', () => {
    for (const row of kinds) {
      if (row.gcm || row.tcf) expect(row.consentCategory).toBeDefined();
    }
  });

  it('never ask Google for advertising storage outside advertising', () => {
    for (const { consentCategory, gcm = [] } of kinds) {
      if (consentCategory === 'advertising') continue;
      expect(gcm.filter((type) => type.startsWith('ad_'))).toEqual([]);
    }
  });
});

describe('measures', () => {
  it('state no number and no version', () => {
    for (const { label } of measures) expect(label).not.toMatch(/\d|TLS|AES|SSL/);
  });

  it('rest on Art. 32', () => {
    for (const { provision } of measures) expect(provision).toBe('GDPR-32');
  });
});
