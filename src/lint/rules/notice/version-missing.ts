import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/version-missing',
  severity: 'warning',
  title: 'The notice has no version and no date.',
  why: 'Only a date shows which notice people were given, and the controller must be able to show that.',
  how: 'Add `versions` under `notice`: the date of effect and what it changes.',
  law: ['GDPR-12-DATE', 'GDPR-5-2'],
  bad: `notice: # <--
  # versions: not written`,
  good: `notice:
  versions:
    2026-11-01: First version.`,
  *check(facts) {
    const { notice } = facts.model.declaration;
    // A version whose text is open stands in the file, and so does its date.
    if (!notice || facts.model.versions.length > 0 || facts.hasOpen(['notice', 'versions'])) return;
    yield {
      path: ['notice', 'versions'],
      at: 'key',
      message: 'The notice has no `versions`, so its date is not known.',
    };
  },
} satisfies Rule;
