import { hasWords } from '../../../model/text.ts';
import { hasOpenReader } from '../../open-reader.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/purpose-missing',
  severity: 'error',
  title: 'A cookie does not say what it does.',
  why: 'People must be told the purpose of each entry before they decide about it.',
  how: 'Add `purpose`, which completes “it …”: `purpose: keeps you signed in`.',
  law: ['EPD-5-3-3'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check(facts) {
    for (const cookie of facts.model.cookies) {
      const { name, path, purpose } = cookie;
      if (hasWords(purpose) || hasOpenReader(cookie, facts)) continue;
      const message = `\`${name}\` does not say what it does.`;
      yield { path: [...path, 'purpose'], at: 'key', message };
    }
  },
} satisfies Rule;
