import { languageOfAddress } from '../../../text/link-language.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/link-language',
  severity: 'warning',
  title: 'A link leads to a page in another language than that of the text.',
  why: 'Information that people cannot read does not inform them. According to the guidelines (WP260 rev.01, para 13), what the notice links to is in their language too.',
  how: 'Link to the page in the language of the text.',
  law: ['GDPR-12-1-g'],
  bad: `The network has [a policy of its own](https://network.example/zh-cn/privacy). <--`,
  good: `The network has [a policy of its own](https://network.example/en/privacy).`,
  *check({ links, language }) {
    for (const { target, start, end } of links) {
      const code = languageOfAddress(target);
      if (!code || code === language.code || !/^https?:/i.test(target)) continue;
      yield {
        start,
        end,
        message: `\`${target}\` is a page in \`${code}\`, but the text is in \`${language.code}\`.`,
      };
    }
  },
} satisfies AuditRule;
