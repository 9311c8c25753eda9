import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { ColumnKey } from '../../src/emit/register/columns.ts';
import { FULL } from './register-full.ts';
import { filled, modelOf, rowOf } from './register-model.ts';

const own = (...members: readonly string[]) => members.map((one) => `activities/intake/${one}`);

/** For each column the facts without which its cell is empty. */
const FACTS: Readonly<
  Record<Exclude<ColumnKey, 'activity.id' | 'activity.role' | 'activity.status'>, readonly string[]>
> = {
  'controller.name': ['controller'],
  'controller.representative': ['controller/representatives'],
  'controller.dpo': ['controller/dataProtectionOfficer'],
  'activity.joint_controllers': ['recipients/partner/role'],
  'activity.joint_arrangement': ['recipients/partner/arrangement'],
  'activity.name': own('title'),
  'activity.department': own('register/owner'),
  'activity.created': own('register/since'),
  'activity.modified': own('register/reviewed'),
  'activity.purposes': own('purpose', 'directMarketing', 'register/note'),
  'activity.legal_basis': own('legalBasis'),
  'activity.legitimate_interest': own('legalBasis/legitimateInterests'),
  'activity.lia': own('register/balancingTest'),
  'activity.special_condition': own('specialCategories', 'criminalOffences'),
  'activity.data_subjects': own('subjects'),
  'activity.vulnerable': own('subjects'),
  'activity.data_categories': own('data'),
  'activity.special_data': own('data'),
  'activity.sources': own('source'),
  'activity.recipients.internal': ['recipients/reception/role'],
  'activity.recipients.external': own('recipients'),
  'activity.processors': ['recipients/lab/role'],
  'activity.dpa': ['recipients/lab/contract'],
  'activity.transfers.country': ['recipients/lab/transfers', 'recipients/archive/transfers'],
  'activity.transfers.tool': ['recipients/lab/transfers'],
  'activity.transfers.document': ['recipients/lab/transfers'],
  'activity.retention': own('retention'),
  'activity.retention_policy': [...own('register/deletion'), 'erasure'],
  'activity.measures': [...own('measures'), 'measures'],
  'activity.systems': [...own('register/systems'), 'recipients/lab/register'],
  'activity.automated_decisions': own('automatedDecision', 'profiling'),
  'activity.rights': own('legalBasis'),
  'activity.consent_record': own('register/consentRecord', 'legalBasis/consent/request'),
  'activity.dpia': own('register/dpia'),
  'activity.breaches': own('register/breaches'),
  'activity.notice': ['notice', ...own('informationExemption')],
  'activity.cookies': ['cookies'],
};

/** The row of the activity after facts were taken out or replaced. */
function rowWith(change: (document: ReturnType<typeof parseDocument>) => void) {
  const document = parseDocument(FULL);
  change(document);
  return rowOf(modelOf(String(document)), 'intake');
}

it.each(Object.entries(FACTS))('%s is empty without its fact', (key, paths) => {
  const row = rowWith((document) => {
    for (const path of paths) expect(document.deleteIn(path.split('/')), path).toBe(true);
  });
  expect(row[key as ColumnKey]).toBe('');
});

it('knows of an empty declaration only what follows from its being there', () => {
  const row = rowOf(modelOf('privacyc: 1\nactivities: { bare: {} }'), 'bare');
  expect(filled(row)).toEqual(['activity.id', 'activity.role', 'activity.status']);
});

describe('what is declared absent', () => {
  it.each([
    ['controller.representative', 'controller/representatives', 'none'],
    ['controller.dpo', 'controller/dataProtectionOfficer', 'none: none is due'],
    ['activity.recipients.internal', 'activities/intake/recipients', 'none: nobody sees it'],
    ['activity.recipients.external', 'activities/intake/recipients', 'none: nobody sees it'],
    ['activity.processors', 'activities/intake/recipients', 'none: nobody sees it'],
    ['activity.transfers.country', 'recipients/lab/transfers', 'Lab Ltd: none; archive: none'],
    ['activity.retention', 'activities/intake/retention', 'all data: none (nothing is stored)'],
    ['activity.cookies', 'cookies', 'none'],
  ] as const)('%s says so', (key, path, cell) => {
    const [, reason] = /^none: (.*)$/.exec(cell) ?? [];
    const row = rowWith((document) => {
      document.setIn(path.split('/'), reason ? document.createNode({ none: reason }) : 'none');
    });
    expect(row[key]).toBe(cell);
  });

  it('keeps automated decisions and profiling apart', () => {
    const none = (profiling: string) =>
      rowWith((document) => {
        document.setIn(['activities', 'intake', 'automatedDecision'], 'none');
        document.setIn(['activities', 'intake', 'profiling'], profiling);
      })['activity.automated_decisions'];
    expect(none('none')).toBe('automated decision: none; profiling: none');
    expect(none('We guess.')).toBe('automated decision: none; profiling: We guess');
  });

  it('follows from the list of all automated decisions', () => {
    const listed = (value: unknown) =>
      rowWith((document) => {
        for (const key of ['automatedDecision', 'profiling']) {
          document.deleteIn(['activities', 'intake', key]);
        }
        document.setIn(['automatedDecisions'], document.createNode(value));
      })['activity.automated_decisions'];
    expect(listed('none')).toBe('none');
    expect(listed(['claims'])).toBe('none');
    expect(listed(['intake'])).toBe('');
  });
});
