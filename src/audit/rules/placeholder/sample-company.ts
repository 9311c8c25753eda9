import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/sample-company',
  severity: 'error',
  title: 'The text names a company that stands for any.',
  why: 'People must learn who really is responsible for their data and who gets them.',
  how: 'Write the real name.',
  law: ['GDPR-13-1-a-1', 'GDPR-13-1-e-1'],
  bad: 'The controller is Muster GmbH in Vienna. <--',
  good: 'The controller is Lindner Blog GmbH in Vienna.',
  check: (text) =>
    gapsOf(text, 'sample-company', (words) => `${words} is a sample, not the name of a company.`),
} satisfies AuditRule;
