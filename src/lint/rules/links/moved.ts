import { movedAddress } from '../../../catalog/moved-addresses.ts';
import { addressesOf } from '../../addresses.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'links/moved',
  severity: 'info',
  title: 'A link goes to an address that has moved or is gone.',
  why: 'Old addresses lead on for a while and then end nowhere; they also show that nobody has read the text for a while.',
  how: 'Write the address of today.',
  law: ['GDPR-12-1-c', 'GDPR-5-1-d'],
  bad: `recipients:
  donauhost: { privacyPolicy: "https://www.facebook.com/policy.php" } # <--`,
  good: `recipients:
  donauhost: { privacyPolicy: "https://www.facebook.com/privacy/policy/" }`,
  *check(facts) {
    for (const { path, url } of addressesOf(facts)) {
      const moved = movedAddress(url);
      if (!moved) continue;
      const { now, why } = moved;
      yield {
        path,
        message: `\`${url}\` is an old address: ${why}.`,
        how: now ? `Write \`${now}\`.` : 'Delete the link.',
      };
    }
  },
} satisfies Rule;
