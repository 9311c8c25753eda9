import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/officer-contact-missing',
  severity: 'error',
  title: 'The data protection officer cannot be reached.',
  why: 'The contact details of the officer belong to the notice and the register; a name alone does not do.',
  how: 'Add `email`, `phone`, `form` or `address`, or `attention` for letters to the controller’s address.',
  law: ['GDPR-13-1-b', 'GDPR-14-1-b', 'GDPR-37-7', 'GDPR-30-1-a'],
  bad: `controller:
  dataProtectionOfficer: # <--
    name: Dr. Ines Haberkorn
    notifiedToAuthority: 2026-01-15`,
  good: `controller:
  dataProtectionOfficer:
    name: Dr. Ines Haberkorn
    email: dpo@greta.example
    notifiedToAuthority: 2026-01-15`,
  *check(facts) {
    const { address, dataProtectionOfficer: officer } = facts.model.controller.declared;
    if (!officer || officer.none) return;
    const path = ['controller', 'dataProtectionOfficer'];
    const letters = address ? ['attention'] : [];
    if (someKnown(facts, path, officer, ['email', 'phone', 'form', 'address', ...letters])) return;
    yield { path, at: 'key', message: 'The data protection officer has no contact details.' };
  },
} satisfies Rule;
