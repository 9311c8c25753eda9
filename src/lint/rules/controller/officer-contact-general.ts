import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/officer-contact-general',
  severity: 'warning',
  title: 'The data protection officer shares the controller’s general e-mail address.',
  why: 'The officer is bound to secrecy (Art. 38(5)); in a general mailbox, others read what people write to the officer (WP243 rev.01).',
  how: 'Give the officer an address of their own, such as `dpo@` your domain.',
  law: ['GDPR-38-6', 'GDPR-13-1-b'],
  bad: `controller:
  dataProtectionOfficer:
    email: greta@greta.example # <--
    notifiedToAuthority: 2026-01-15`,
  good: `controller:
  dataProtectionOfficer:
    email: dpo@greta.example
    notifiedToAuthority: 2026-01-15`,
  *check({ model }) {
    const { email, dataProtectionOfficer } = model.controller.declared;
    const own = dataProtectionOfficer?.email;
    if (!own || own.toLowerCase() !== email?.toLowerCase()) return;
    yield {
      path: ['controller', 'dataProtectionOfficer', 'email'],
      message: `\`${own}\` is the controller’s general address, not the officer’s own.`,
    };
  },
} satisfies Rule;
