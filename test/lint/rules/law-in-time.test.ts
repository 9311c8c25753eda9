import { describe, expect, it, vi } from 'vitest';
import { measurementConditions } from '../../../src/law/device-limits.ts';
import { eeaMembers } from '../../../src/law/eea.ts';
import { languagesOf } from '../../../src/law/languages.ts';
import { marketingLaw } from '../../../src/law/marketing-laws.ts';
import { registerExemption } from '../../../src/law/register-exemption.ts';
import { findingsOn } from '../findings.ts';

// The day on which a court is supposed to annul the decision on the United States.
vi.mock('../../../src/law/adequacy.ts', async (original) => {
  const law = await original<typeof import('../../../src/law/adequacy.ts')>();
  const adequacyDecisions = law.adequacyDecisions.map((row) =>
    row.country === 'US' ? { ...row, validUntil: '2027-08-04' } : row,
  );
  const adequacyDecision = (country: string, date: string) =>
    adequacyDecisions.find(
      (row) =>
        row.country === country && row.adopted <= date && date <= (row.validUntil ?? '9999-12-31'),
    );
  return { ...law, adequacyDecisions, adequacyDecision };
});

// The day on which the threshold of Art. 30(5) is supposed to rise.
vi.mock('../../../src/law/register-exemption.ts', async (original) => {
  const law = await original<typeof import('../../../src/law/register-exemption.ts')>();
  const later = { from: '2028-01-01', headCount: 750, occasionalOnly: false, source: 'none yet' };
  const registerExemption = (date: string) =>
    date >= later.from ? later : law.registerExemption(date);
  return { ...law, registerExemption };
});

const declaration = `
controller: { name: Desk GmbH, country: AT, headCount: 400, recordsExemption: we are small }
activities:
  help: { title: Help, kind: service.support, recipients: [inkwell] }
recipients:
  inkwell:
    name: Inkwell, Inc.
    country: US
    role: processor
    transfers: { US: { dataPrivacyFramework: { checked: 2027-01-12 } } }
`;

const on = (date: string) =>
  findingsOn(declaration, '', date)
    .map(({ rule, message }) => `${rule} ${message}`)
    .filter((one) => /^(?:transfers\/decision|register\/exemption)/.test(one));

describe('the same declaration on the days on which the law changes', () => {
  it('rests on the framework and needs a register', () => {
    expect(on('2026-11-22')).toEqual([
      'register/exemption-claimed The exemption from the register is claimed, and 400 people work for the controller.',
    ]);
  });

  it('loses the framework when the decision ends', () => {
    expect(on('2027-08-05').filter((one) => one.startsWith('transfers/'))).toEqual([
      'transfers/decision-expired The adequacy decision for the United States, Implementing Decision (EU) 2023/1795, expired on 4 August 2027.',
    ]);
  });

  it('needs no register once the threshold is higher', () => {
    expect(on('2028-01-01').filter((one) => one.startsWith('register/'))).toEqual([]);
  });
});

describe('the tables of today', () => {
  it('have the threshold of Art. 30(5) and the conditions of the CNIL', () => {
    expect(registerExemption('2026-11-22').headCount).toBe(250);
    expect(measurementConditions('2026-11-22')).toHaveLength(5);
    expect(measurementConditions('2018-05-25')).toHaveLength(5);
  });

  it('know the languages of every country of the EEA, and some laws on marketing', () => {
    expect(eeaMembers.filter((country) => languagesOf(country).length === 0)).toEqual([]);
    expect(languagesOf('UK')).toEqual(['en']);
    expect(languagesOf('JP')).toEqual([]);
    expect(marketingLaw('DE')).toBe('UWG § 7(3)');
    expect(marketingLaw('FI')).toBeUndefined();
  });
});
