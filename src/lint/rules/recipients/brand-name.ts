import { brandOf } from '../../brand.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/brand-name',
  severity: 'warning',
  title: 'A recipient is named by its brand instead of its legal name.',
  why: 'A recipient is a person or a company. According to the guidelines and the Court of Justice, people must be able to tell which one, and turn to it.',
  how: 'Write the company with its legal form.',
  law: ['GDPR-13-1-e-2', 'GDPR-4-9'],
  bad: `recipients:
  donauhost: { name: Google Analytics } # <--`,
  good: `recipients:
  donauhost: { name: Google Ireland Limited }`,
  *check(facts) {
    for (const { path, declared } of recipientsInUse(facts)) {
      const { name } = declared;
      const known = brandOf(name);
      if (!known) continue;
      const instead = declared.service
        ? 'Leave `name` out'
        : `Write \`service: ${known.id}\` in place of the name`;
      yield {
        path: [...path, 'name'],
        message: `“${name}” is a brand of ${known.name}, not the name of a company.`,
        how: `${instead}, or write the company that your contract names.`,
      };
    }
  },
} satisfies Rule;
