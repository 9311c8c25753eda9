import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/template-instruction',
  severity: 'error',
  title: 'The text holds an instruction of a template to its author.',
  why: 'The sentence speaks to the author; people who read the policy learn nothing from it about their data.',
  how: 'Do what the instruction says, and delete it.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: 'Delete this paragraph if you use no host. <--',
  good: 'The logs are kept by our host.',
  check: (text) =>
    gapsOf(text, 'template-instruction', (words) => `${words} is an instruction to the author.`),
} satisfies AuditRule;
