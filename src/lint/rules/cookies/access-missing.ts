import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/access-missing',
  severity: 'error',
  title: 'A cookie does not say who can read it.',
  why: 'The law asks for clear and comprehensive information (Art. 5(3) ePrivacy Directive). The Court of Justice reads this to include whether third parties have access (C-673/17).',
  how: 'Add `access`: `controller`, or the ids of the recipients that can read it.',
  law: ['EPD-5-3-5', 'EPD-5-3'],
  bad: `cookies:
  necessary:
    session: { activity: comments, duration: session, exemption: login, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check(facts) {
    for (const { name, path, declared } of facts.model.cookies) {
      if (hasItems(facts, [...path, 'access'], declared.access)) continue;
      const message = `\`${name}\` does not say who can read it.`;
      yield { path: [...path, 'access'], at: 'key', message };
    }
  },
} satisfies Rule;
