import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/changes-missing',
  severity: 'warning',
  title: 'It is not stated how people learn of changes to the notice.',
  why: 'Material changes are brought to people’s attention; to ask them to look again now and then is not enough.',
  how: 'Add `changes` with the ways in which you tell people: `{ notify: [email, website] }`.',
  law: ['GDPR-12-CHG-1', 'GDPR-12-CHG-2'],
  bad: '# changes: not written # <--',
  good: `changes:
  notify: [website]`,
  *check(facts) {
    const path = ['changes', 'notify'];
    if (hasItems(facts, path, facts.model.declaration.changes?.notify)) return;
    yield { path, at: 'key', message: 'No way is stated in which people learn of changes.' };
  },
} satisfies Rule;
