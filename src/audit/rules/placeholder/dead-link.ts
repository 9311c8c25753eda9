import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/dead-link',
  severity: 'warning',
  title: 'A link leads nowhere.',
  why: 'What the link should open belongs to the information and is out of reach.',
  how: 'Write the address that the link should open, or take the link off its words.',
  law: ['GDPR-12-1-b'],
  bad: 'See [our cookie list](TODO) for more. <--',
  good: 'See [our cookie list](https://lindner.example/cookies) for more.',
  check: (text) => gapsOf(text, 'dead-link', (words) => `${words} is a link that leads nowhere.`),
} satisfies AuditRule;
