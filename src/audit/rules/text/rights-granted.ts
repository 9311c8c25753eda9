import { rightsGranted } from '../../../text/rights-granted.ts';
import { findPhrases } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/rights-granted',
  severity: 'info',
  title: 'The text speaks of rights as if the company had granted them.',
  why: 'The rights come from the law and cannot be taken back; whoever reads that they are granted may think that they can.',
  how: 'Say “you have the right”, and name the law.',
  law: ['GDPR-12-1-b'],
  bad: `If you want to use any rights you have under this privacy policy, write to us. <--`,
  good: `If you want to use any of the rights that the GDPR gives you, write to us.`,
  check: (text) =>
    findPhrases(text, rightsGranted, (words) => `${words} speaks of a right as of a gift.`),
} satisfies AuditRule;
