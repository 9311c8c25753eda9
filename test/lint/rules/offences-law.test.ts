import { expect, it } from 'vitest';
import { findingsOn } from '../findings.ts';

const found = (facts: string) =>
  findingsOn(
    `privacyc: 1
activities:
  checks:
    title: Checks
    data: [criminal_history]
${facts}`,
    'special-data/offences-law-missing',
    '2026-11-22',
  ).map(({ path }) => path);

it('asks for a law or an official authority in control of data on offences', () => {
  expect(found('')).toEqual(['activities.checks.criminalOffences.law']);
  expect(found('    criminalOffences: {}')).toEqual(['activities.checks.criminalOffences.law']);
});

it.each([
  'criminalOffences: { law: DSG § 4(3) }',
  'criminalOffences: { officialAuthority: the Federal Office of Justice }',
  'criminalOffences: { officialAuthority: "TODO: which (Legal)" }',
])('is content with %s', (facts) => {
  expect(found(`    ${facts}`)).toEqual([]);
});
