import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/mask',
  severity: 'error',
  title: 'Letters or signs that stand for any hold the place of a fact.',
  why: 'The fact is missing; people cannot call a number of crosses.',
  how: 'Write the fact in place of the signs.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Call us at +43 1 XXX XXXX. <--',
  good: 'Call us at +43 1 999 0199.',
  check: (text) => gapsOf(text, 'mask', (words) => `${words} holds the place of a fact.`),
} satisfies AuditRule;
