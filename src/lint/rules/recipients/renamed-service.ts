import { formerlyCalled } from '../../brand.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/renamed-service',
  severity: 'info',
  title: 'A recipient is named as it was called in the past.',
  why: 'People look for the name that they know; a former name also shows that nobody has read the text for a while.',
  how: 'Write the present name.',
  law: ['GDPR-5-1-d'],
  bad: `recipients:
  donauhost: { name: Twitter } # <--`,
  good: `recipients:
  donauhost: { name: X Internet Unlimited Company }`,
  *check(facts) {
    for (const { path, declared } of recipientsInUse(facts)) {
      const known = formerlyCalled(declared.name);
      if (!known) continue;
      yield {
        path: [...path, 'name'],
        message: `“${declared.name}” is a former name of ${known.title} (${known.name}).`,
        how: `Write \`service: ${known.id}\`, or the present name of the company.`,
      };
    }
  },
} satisfies Rule;
