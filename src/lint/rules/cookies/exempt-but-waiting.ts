import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/exempt-but-waiting',
  severity: 'error',
  title: 'A cookie that needs no consent stands among those that wait for it.',
  why: 'The notice would say that the entry is set only after consent and, in its own row, that it needs none. Only one of the two is true (Art. 5(3) ePrivacy Directive).',
  how: 'Move the entry to `necessary`, or take out its `exemption`.',
  law: ['EPD-5-3-2', 'GDPR-5-1-d'],
  bad: `cookies:
  advertising:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check({ model }) {
    for (const { name, path, group, declared } of model.cookies) {
      const { exemption } = declared;
      if (group === 'necessary' || !exemption || exemption === 'audienceMeasurement') continue;
      yield {
        path: [...path, 'exemption'],
        message: `\`${name}\` is exempt as \`${exemption}\`, but stands under \`${group}\`, where entries wait for consent.`,
      };
    }
  },
} satisfies Rule;
