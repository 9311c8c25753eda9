import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/officer-not-notified',
  severity: 'warning',
  title: 'Nothing records that the authority was told of the data protection officer.',
  why: 'The officer’s contact is not only published but also reported to the supervisory authority.',
  how: 'Report the officer to the authority, and write the day as `notifiedToAuthority`.',
  law: ['GDPR-37-7'],
  bad: `controller:
  dataProtectionOfficer: # <--
    email: dpo@greta.example`,
  good: `controller:
  dataProtectionOfficer:
    email: dpo@greta.example
    notifiedToAuthority: 2026-01-15`,
  *check({ model }) {
    const officer = model.controller.declared.dataProtectionOfficer;
    if (!officer || officer.none || officer.notifiedToAuthority) return;
    yield {
      path: ['controller', 'dataProtectionOfficer', 'notifiedToAuthority'],
      at: 'key',
      message: 'The day on which the authority was told of the officer is not recorded.',
    };
  },
} satisfies Rule;
