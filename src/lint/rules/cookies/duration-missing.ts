import { hasOpenReader } from '../../open-reader.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/duration-missing',
  severity: 'error',
  title: 'A cookie does not say how long it stays.',
  why: 'The law asks for clear and comprehensive information (Art. 5(3) ePrivacy Directive). The Court of Justice reads this to include the lifetime (C-673/17).',
  how: 'Add `duration`: a period such as `P6M`, `session`, or `none` if nothing is stored.',
  law: ['EPD-5-3-4', 'EPD-5-3'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, exemption: login, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check(facts) {
    for (const cookie of facts.model.cookies) {
      const { name, path, duration } = cookie;
      if (duration || hasOpenReader(cookie, facts)) continue;
      const message = `\`${name}\` does not say how long it stays on the device.`;
      yield { path: [...path, 'duration'], at: 'key', message };
    }
  },
} satisfies Rule;
