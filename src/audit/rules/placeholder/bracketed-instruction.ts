import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/bracketed-instruction',
  severity: 'error',
  title: 'Brackets hold an instruction to the author.',
  why: 'People are told what a template asked its author, and not the fact that the law asks for.',
  how: 'Do what the brackets say, and delete them with their words.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'We keep invoices [please fill in the period]. <--',
  good: 'We keep invoices for ten years.',
  check: (text) =>
    gapsOf(
      text,
      'bracketed-instruction',
      (words) => `${words} is an instruction that a template left.`,
    ),
} satisfies AuditRule;
