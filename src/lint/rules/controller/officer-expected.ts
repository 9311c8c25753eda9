import { hasWords } from '../../../model/text.ts';
import type { Rule } from '../../rule.ts';

/** BDSG § 38(1), as amended on 26 November 2019. */
const GERMAN_HEAD_COUNT = 20;

export default {
  id: 'controller/officer-expected',
  severity: 'warning',
  title: 'A German company of 20 people or more names no data protection officer.',
  why: 'In Germany, 20 people who as a rule constantly process personal data by automated means make an officer a duty (BDSG § 38(1)).',
  how: 'Add `dataProtectionOfficer`, or `none` with the reason why fewer than 20 people process data constantly.',
  law: ['GDPR-37-1'],
  bad: `controller: # <--
  country: DE
  region: DE-BE
  supervisoryAuthority: DE-BE
  headCount: 45`,
  good: `controller:
  country: DE
  region: DE-BE
  supervisoryAuthority: DE-BE
  headCount: 45
  dataProtectionOfficer: { none: only six of us work at a screen }`,
  *check({ model }) {
    const { country, headCount, publicBody, dataProtectionOfficer } = model.controller.declared;
    if (country !== 'DE' || publicBody || (headCount ?? 0) < GERMAN_HEAD_COUNT) return;
    const { none } = dataProtectionOfficer ?? {};
    if (dataProtectionOfficer && (!none || hasWords(none))) return;
    yield {
      path: ['controller', 'dataProtectionOfficer'],
      at: 'key',
      message: `${headCount} people work for the controller, and no data protection officer is named.`,
    };
  },
} satisfies Rule;
