import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/slot',
  severity: 'error',
  title: 'Brackets name a fact that was to be filled in.',
  why: 'The fact itself is missing from the policy, and the law asks for it.',
  how: 'Write the fact in place of the brackets and their words.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'The controller is [Company Name]. <--',
  good: 'The controller is Lindner Blog GmbH.',
  check: (text) =>
    gapsOf(text, 'slot', (words) => `${words} names a fact that was never filled in.`),
} satisfies AuditRule;
