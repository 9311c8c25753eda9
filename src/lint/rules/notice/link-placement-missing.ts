import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/link-placement-missing',
  severity: 'warning',
  title: 'It is not stated from where the notice is linked.',
  why: 'People get the information when their data are collected; on a website that takes a link on every page.',
  how: 'Add `linkedFrom` under `notice`, such as `[everyPage, newsletterForm]`.',
  law: ['GDPR-12-1-c', 'GDPR-13-T'],
  bad: `notice: # <--
  # linkedFrom: not written`,
  good: `notice:
  linkedFrom: [everyPage]`,
  *check(facts) {
    const { notice } = facts.model.declaration;
    const path = ['notice', 'linkedFrom'];
    if (!notice || hasItems(facts, path, notice.linkedFrom)) return;
    yield { path, at: 'key', message: 'The notice does not state what it is `linkedFrom`.' };
  },
} satisfies Rule;
