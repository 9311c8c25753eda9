import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/language-missing',
  severity: 'warning',
  title: 'The languages of the notice are not stated.',
  why: 'People must understand the notice, so whoever addresses them in a language informs them in it.',
  how: 'Write `languages` under `notice`, the main one first: `[en]`.',
  law: ['GDPR-12-1-b', 'GDPR-12-1-g'],
  bad: `notice: # <--
  # languages: not written`,
  good: `notice:
  languages: [en]`,
  *check(facts) {
    const { notice } = facts.model.declaration;
    const path = ['notice', 'languages'];
    if (!notice || hasItems(facts, path, notice.languages)) return;
    yield { path, at: 'key', message: 'The notice does not state its `languages`.' };
  },
} satisfies Rule;
