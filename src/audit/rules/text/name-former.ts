import { formerNames } from '../../../catalog/former-names.ts';
import { overtakenIn } from '../../overtaken.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/name-former',
  severity: 'info',
  title: 'A company or a service is named as it was called in the past.',
  why: 'People must be able to find who has their data; a former name also shows that nobody has read the text for a while.',
  how: 'Write the present name.',
  law: ['GDPR-5-1-d', 'GDPR-13-1-e-1'],
  bad: `The lamp pages on Twitter show what is new. <--`,
  good: `The lamp pages on X (formerly Twitter) show what is new.`,
  check: (text) =>
    overtakenIn(text, formerNames, ({ now }, words) => ({
      message: `“${words}” is a name of the past; today it is ${now.replace(/\.$/, '')}.`,
      how: `Write ${now}.`,
    })),
} satisfies AuditRule;
