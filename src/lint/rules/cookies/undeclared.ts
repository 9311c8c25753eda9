import { COOKIE_GROUPS } from '../../../model/cookies.ts';
import { isPartlyOpenGroup } from '../../consent-cookies.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/undeclared',
  severity: 'warning',
  title: 'Nothing is declared about cookies and the like.',
  why: 'Whatever is stored on or read from a device must be explained, down to each entry, and mostly consented to. Whether there is anything, the declaration alone cannot show.',
  how: 'Add `cookies` with an entry for each, or `cookies: none`.',
  law: ['EPD-5-3-3', 'EPD-5-3-6'],
  bad: `# cookies: not written # <--`,
  good: `cookies: none`,
  *check(facts) {
    const { cookies } = facts.model.declaration;
    const isDeclared = COOKIE_GROUPS.some(
      (group) => Object.keys(cookies?.[group] ?? {}).length > 0,
    );
    if (cookies?.none || isDeclared || isPartlyOpenGroup(facts)) return;
    const message = 'Nothing is declared about cookies and the like.';
    yield { path: ['cookies'], at: 'key', message };
  },
} satisfies Rule;
