import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/later',
  severity: 'error',
  title: 'The text promises that a fact will be added.',
  why: 'Information is due when the data are collected, not later.',
  how: 'Write the fact now, or delete the sentence if there is nothing to say.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'The list of recipients will be added later. <--',
  good: 'The recipients are listed below.',
  check: (text) => gapsOf(text, 'later', (words) => `${words} promises what is due now.`),
} satisfies AuditRule;
