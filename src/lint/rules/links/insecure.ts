import { addressesOf } from '../../addresses.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'links/insecure',
  severity: 'warning',
  title: 'A link starts with http, not https.',
  why: 'On an unencrypted page others can read along and change what people see; forms and policies least of all belong there.',
  how: 'Write `https://`, once you have seen that the page answers there.',
  law: ['GDPR-32'],
  bad: `notice:
  url: http://greta.example/privacy # <--`,
  good: `notice:
  url: https://greta.example/privacy`,
  *check(facts) {
    for (const { path, url } of addressesOf(facts)) {
      if (!/^http:/i.test(url)) continue;
      yield { path, message: `\`${url}\` is not encrypted.` };
    }
  },
} satisfies Rule;
