import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/exemption-missing',
  severity: 'error',
  title: 'A cookie is called necessary without a reason.',
  why: 'Without consent only the transmission itself is allowed, and what a service that the person asked for strictly needs; each entry must fall under one of the two.',
  how: 'Add `exemption`, such as `login`, `basket` or `security`, or move the cookie to a group that waits for consent.',
  law: ['EPD-5-3-2'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check({ model }) {
    for (const { name, path, group, declared } of model.cookies) {
      if (group !== 'necessary' || declared.exemption) continue;
      const message = `\`${name}\` is called necessary and does not say why.`;
      yield { path: [...path, 'exemption'], at: 'key', message };
    }
  },
} satisfies Rule;
