import { anyCase } from '../../../text/any-case.ts';
import type { Rule } from '../../rule.ts';

// Posts that WP243 rev.01, section 3.5, names as conflicting, and who owns or directs the firm.
const CONFLICT = anyCase(
  /\b(?:managing director|chief (?:[^\s.,;]+ )*officer|C[EFIMOT]O|CISO|owner|partner|board member|(?:head|director) of (?:IT|marketing|HR|human resources|finance|sales|information technology))\b/i,
);

export default {
  id: 'controller/officer-conflict',
  severity: 'warning',
  title: 'The data protection officer holds a post that decides about processing.',
  why: 'Nobody supervises their own decisions: such a post brings a conflict of interests (CJEU C-453/21, WP243 rev.01).',
  how: 'Designate somebody who does not decide on purposes and means, and correct `otherRole`.',
  law: ['GDPR-38-6'],
  bad: `controller:
  dataProtectionOfficer:
    email: dpo@greta.example
    otherRole: head of IT # <--
    notifiedToAuthority: 2026-01-15`,
  good: `controller:
  dataProtectionOfficer:
    email: dpo@greta.example
    otherRole: in-house lawyer
    notifiedToAuthority: 2026-01-15`,
  *check({ model }) {
    const role = model.controller.declared.dataProtectionOfficer?.otherRole ?? '';
    if (role === '' || !CONFLICT.test(role)) return;
    yield {
      path: ['controller', 'dataProtectionOfficer', 'otherRole'],
      message: `The data protection officer is also “${role}” and so decides about processing.`,
    };
  },
} satisfies Rule;
