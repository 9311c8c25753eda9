import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/address-missing',
  severity: 'warning',
  title: 'The notice has no web address.',
  why: 'People must find the notice easily, and the register, the banner and every form refer to it.',
  how: 'Add `url` under `notice`: where the policy is published.',
  law: ['GDPR-12-1-c'],
  bad: `notice: # <--
  # url: not written`,
  good: `notice:
  url: https://greta.example/privacy`,
  *check({ model }) {
    const { notice } = model.declaration;
    if (!notice || notice.url) return;
    yield { path: ['notice', 'url'], at: 'key', message: 'The notice has no `url`.' };
  },
} satisfies Rule;
