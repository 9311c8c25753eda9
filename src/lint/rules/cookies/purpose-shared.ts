import { COOKIE_GROUPS } from '../../../model/cookies.ts';
import type { Cookie } from '../../../model/model.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Two entries of one tool can have one purpose, such as a name with and without its suffix. */
const MANY = 3;

export default {
  id: 'cookies/purpose-shared',
  severity: 'warning',
  title: 'Several cookies have the very same purpose.',
  why: 'People are told the purpose of each entry, not that of its group; entries that do the same would not all be needed.',
  how: 'Say of each entry what it does, and delete those that do nothing.',
  law: ['EPD-5-3-3', 'GDPR-13-1-c-1'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }
    token: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in } # <--
    user: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }
    token: { activity: comments, access: controller, duration: session, exemption: security, purpose: protects the form from forgery }
    user: { activity: comments, access: controller, duration: session, exemption: login, purpose: remembers your name }`,
  *check({ model, origin }) {
    for (const group of COOKIE_GROUPS) {
      const byPurpose = new Map<string, Cookie[]>();
      for (const cookie of model.cookies.filter((one) => one.group === group)) {
        const purpose = english(cookie.declared.purpose).toLowerCase();
        if (purpose !== '') byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), cookie]);
      }
      for (const [, [first, second, ...others]] of byPurpose) {
        if (!first || !second || others.length + 2 < MANY) continue;
        const names = [first, second, ...others].map(({ name }) => `\`${name}\``).join(', ');
        yield {
          path: written(origin, [...second.path, 'purpose', 'en']),
          message: `These cookies have the very same purpose: ${names}.`,
        };
      }
    }
  },
} satisfies Rule;
