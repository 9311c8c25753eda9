import { describe, expect, it } from 'vitest';
import { findingsOn } from '../findings.ts';

const declaration = `privacyc: 1
activities:
  help:
    title: Help
    recipients: [desk]
recipients:
  desk:
    name: Desk Ltd
    country: GB
    role: processor
    transfers: { GB: adequacyDecision }
`;

const on = (date: string) =>
  findingsOn(declaration, 'transfers/', date).map(({ rule, message }) => `${rule} ${message}`);

describe('the adequacy decision for the United Kingdom, valid until 27 December 2031', () => {
  it('is not spoken of while it lasts', () => {
    expect(on('2026-11-22')).toEqual([]);
    expect(on('2031-06-26')).toEqual([]);
  });

  it('expires soon in the last half year', () => {
    const soon =
      'transfers/decision-expiring The adequacy decision for the United Kingdom expires on 27 December 2031.';
    expect(on('2031-06-27')).toEqual([soon]);
    expect(on('2031-12-27')).toEqual([soon]);
  });

  it('has expired on the day after', () => {
    expect(on('2031-12-28')).toEqual([
      'transfers/decision-expired The adequacy decision for the United Kingdom, Implementing Decision (EU) 2021/1772, expired on 27 December 2031.',
    ]);
  });
});
