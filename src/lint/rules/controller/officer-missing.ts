import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/officer-missing',
  severity: 'error',
  title: 'A public body has no data protection officer.',
  why: 'Every public authority or body designates a data protection officer and publishes the contact; courts are excepted.',
  how: 'Add `dataProtectionOfficer` with its contact details.',
  law: ['GDPR-37-1', 'GDPR-13-1-b'],
  bad: `controller: # <--
  publicBody: true
activities:
  website:
    legalBasis: { publicTask: E-GovG § 1 }
  comments:
    legalBasis: { publicTask: E-GovG § 2 }`,
  good: `controller:
  publicBody: true
  dataProtectionOfficer: { email: dpo@greta.example, notifiedToAuthority: 2026-01-15 }
activities:
  website:
    legalBasis: { publicTask: E-GovG § 1 }
  comments:
    legalBasis: { publicTask: E-GovG § 2 }`,
  *check({ model }) {
    const { publicBody, dataProtectionOfficer } = model.controller.declared;
    if (!publicBody || (dataProtectionOfficer && !dataProtectionOfficer.none)) return;
    yield {
      path: ['controller', 'dataProtectionOfficer'],
      at: 'key',
      message: 'The controller is a public body and has no data protection officer.',
    };
  },
} satisfies Rule;
