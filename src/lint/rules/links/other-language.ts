import { languageOfAddress } from '../../../text/link-language.ts';
import { addressesOf } from '../../addresses.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'links/other-language',
  severity: 'warning',
  title: 'A link leads to a page in another language than that of the notice.',
  why: 'Information that people cannot read does not inform them. According to the guidelines (WP260 rev.01, para 13), what the notice links to is in their language too.',
  how: 'Link to the page in the language of the notice, or give one address for each: `privacyPolicy: { en: …, de: … }`.',
  law: ['GDPR-12-1-g'],
  bad: `recipients:
  donauhost: { privacyPolicy: "https://donauhost.example/zh-cn/privacy" } # <--`,
  good: `recipients:
  donauhost: { privacyPolicy: "https://donauhost.example/en/privacy" }`,
  *check(facts) {
    const { languages } = facts.model;
    for (const { path, url, language } of addressesOf(facts)) {
      const code = languageOfAddress(url);
      if (!code) continue;
      const expected = language ? [language] : languages;
      if (expected.some((tag) => tag.split('-')[0] === code)) continue;
      const message = `\`${url}\` is a page in \`${code}\`, but the text is in \`${expected.join('`, `')}\`.`;
      yield { path, message };
    }
  },
} satisfies Rule;
