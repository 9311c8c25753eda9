import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/options',
  severity: 'error',
  title: 'Several versions stand side by side, and the author was to keep one.',
  why: 'Nobody can tell which of the versions is true; a policy must be clear.',
  how: 'Keep the version that is true, and delete the others with the brackets.',
  law: ['GDPR-12-1-d'],
  bad: '[I/We] keep server logs for seven days. <--',
  good: 'We keep server logs for seven days.',
  check: (text) =>
    gapsOf(text, 'options', (words) => `${words} offers versions of which one was to be kept.`),
} satisfies AuditRule;
