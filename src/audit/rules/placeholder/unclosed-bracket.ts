import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/unclosed-bracket',
  severity: 'error',
  title: 'A bracket that nothing closes holds an instruction to the author.',
  why: 'People are told what a template asked its author, and not the fact that the law asks for.',
  how: 'Do what the words say, and delete them with the bracket.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'This policy is effective from [insert date once known <--',
  good: 'This policy is effective from 1 October 2026.',
  check: (text) =>
    gapsOf(
      text,
      'unclosed-bracket',
      (words) => `${words} is an instruction behind a bracket that nothing closes.`,
    ),
} satisfies AuditRule;
