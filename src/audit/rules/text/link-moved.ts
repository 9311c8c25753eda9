import { movedAddress } from '../../../catalog/moved-addresses.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/link-moved',
  severity: 'info',
  title: 'A link goes to an address that has moved or is gone.',
  why: 'Old addresses lead on for a while and then end nowhere; they also show that nobody has read the text for a while.',
  how: 'Write the address of today.',
  law: ['GDPR-12-1-c', 'GDPR-5-1-d'],
  bad: `Facebook has [a policy of its own](https://www.facebook.com/policy.php). <--`,
  good: `Facebook has [a policy of its own](https://www.facebook.com/privacy/policy/).`,
  *check({ links }) {
    for (const { target, start, end } of links) {
      const moved = movedAddress(target);
      if (!moved) continue;
      const { now, why } = moved;
      yield {
        start,
        end,
        message: `\`${target}\` is an old address: ${why}.`,
        how: now ? `Write \`${now}\`.` : 'Delete the link.',
      };
    }
  },
} satisfies AuditRule;
