import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/blank',
  severity: 'error',
  title: 'A blank was never filled in.',
  why: 'The fact that belongs in the blank is missing.',
  how: 'Write the fact in place of the blank.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'The seat of the company is ________. <--',
  good: 'The seat of the company is Vienna.',
  check: (text) => gapsOf(text, 'blank', (words) => `${words} is a blank without a fact.`),
} satisfies AuditRule;
