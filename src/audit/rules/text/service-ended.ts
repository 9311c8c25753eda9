import { endedServices } from '../../../catalog/ended-services.ts';
import { overtakenIn } from '../../overtaken.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/service-ended',
  severity: 'info',
  title: 'The policy describes a service that is no more.',
  why: 'Information must be accurate; a service that has ended processes nothing, and what took its place may be told nowhere.',
  how: 'Delete the passage, and describe what is used instead.',
  law: ['GDPR-5-1-d'],
  bad: `We count visits with Universal Analytics. <--`,
  good: `We count visits with Google Analytics 4.

We used Universal Analytics until 2023; it is no longer in use.`,
  check: (text) =>
    overtakenIn(text, endedServices, ({ name, since }, words) => ({
      message: `“${words}”: ${name} ended on ${since}.`,
      how: 'Delete the passage, and describe what is used instead.',
    })),
} satisfies AuditRule;
