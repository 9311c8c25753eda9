import type { Rule } from '../../rule.ts';

const APPS = new Set(['appStore', 'appSettings']);

export default {
  id: 'notice/not-on-every-page',
  severity: 'warning',
  title: 'The notice is not linked from every page.',
  why: 'A website collects data on each of its pages. According to the guidelines (WP260 rev.01, para 11), a link to the notice stands on each of them.',
  how: 'Put the link into the footer of every page, and add `everyPage` to `linkedFrom`.',
  law: ['GDPR-12-1-c', 'GDPR-13-T'],
  bad: `notice:
  linkedFrom: [newsletterForm] # <--`,
  good: `notice:
  linkedFrom: [everyPage, newsletterForm]`,
  *check(facts) {
    const linkedFrom = facts.model.declaration.notice?.linkedFrom ?? [];
    const path = ['notice', 'linkedFrom'];
    if (linkedFrom.length === 0 || facts.hasOpen(path)) return;
    // An app has no pages; what it is linked from says that it is one.
    if (linkedFrom.includes('everyPage') || linkedFrom.some((place) => APPS.has(place))) return;
    yield { path, message: 'The notice is linked from some places, but not from every page.' };
  },
} satisfies Rule;
