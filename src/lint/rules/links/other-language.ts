import { addressesOf } from '../../addresses.ts';
import type { Rule } from '../../rule.ts';

/** Languages whose code in an address is hardly that of a country, as of 2026-11-22. */
const LANGUAGES = new Set(
  'bg cs da de el en es et fi fr ga hr hu it ja ko lt lv mt nl pl pt ro sk sl sv zh'.split(' '),
);
/** A part of the path such as `/de/` or `/zh-cn/`, or a parameter such as `hl=de`. */
const LOCALE =
  /\/([a-z]{2})(?:[-_][a-z]{2})?(?=[/?#]|$)|[?&](?:hl|lang|language|locale)=([a-z]{2})/i;

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
      const [, inPath, inQuery] = LOCALE.exec(url) ?? [];
      const code = (inPath ?? inQuery)?.toLowerCase();
      if (!code || !LANGUAGES.has(code)) continue;
      const expected = language ? [language] : languages;
      if (expected.some((tag) => tag.split('-')[0] === code)) continue;
      const message = `\`${url}\` is a page in \`${code}\`, but the text is in \`${expected.join('`, `')}\`.`;
      yield { path, message };
    }
  },
} satisfies Rule;
