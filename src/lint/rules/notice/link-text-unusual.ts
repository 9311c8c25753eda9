import type { Rule } from '../../rule.ts';
import { usualLinkText } from '../../usual-link-texts.ts';
import { written } from '../../written.ts';

export default {
  id: 'notice/link-text-unusual',
  severity: 'warning',
  title: 'The link to the notice has an unusual name.',
  why: 'People find a notice under the name that they know. According to the guidelines (WP260 rev.01, para 11), that is a common one such as “Privacy” or “Data protection notice”.',
  how: 'Call the link by a usual name, and write it as `linkText: Privacy policy`.',
  law: ['GDPR-12-1-c'],
  bad: `notice:
  linkText: Our promise # <--`,
  good: `notice:
  linkText: Privacy policy`,
  *check({ model, origin }) {
    const { linkText = {} } = model.declaration.notice ?? {};
    for (const [language, text] of Object.entries(linkText)) {
      if (usualLinkText(text, language)) continue;
      yield {
        path: written(origin, ['notice', 'linkText', language]),
        message: `“${text}” is not a name under which people look for a privacy notice.`,
      };
    }
  },
} satisfies Rule;
