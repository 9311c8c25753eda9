import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/activity-missing',
  severity: 'error',
  title: 'A cookie does not say which activity it serves.',
  why: 'Purpose and legal basis of what is stored on a device come from the activity; without it people learn neither.',
  how: 'Add `activity` with the id of the activity that the cookie serves.',
  law: ['EPD-5-3-3', 'GDPR-13-1-c-1'],
  bad: `cookies:
  necessary:
    session: { access: controller, duration: session, exemption: login, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check({ model }) {
    for (const { name, path, activity } of model.cookies) {
      if (activity) continue;
      const message = `\`${name}\` does not say which activity it serves.`;
      yield { path: [...path, 'activity'], at: 'key', message };
    }
  },
} satisfies Rule;
