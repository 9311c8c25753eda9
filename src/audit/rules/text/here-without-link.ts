import { promisedHere } from '../../../text/here.ts';
import { hasLinkNear } from '../../links-near.ts';
import { foundAt, phrasesIn } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

/** “Here:” and the address after it. */
const AFTER = 60;

export default {
  id: 'text/here-without-link',
  severity: 'warning',
  title: 'The text says “here”, and there is no link.',
  why: 'People are sent to a page, a form or a switch that they cannot reach; where it is the way to withdraw consent or to object, the right has no way.',
  how: 'Link the words, and let them say where they lead: `[withdraw your consent](https://…)`.',
  law: ['GDPR-12-1-c', 'GDPR-12-2'],
  bad: `If you do not want this, you can withdraw your consent here. <--`,
  good: `If you do not want this, you can [withdraw your consent here](https://shop.example/consent).`,
  *check(text) {
    for (const phrase of phrasesIn(text, promisedHere)) {
      const found = foundAt(phrase, (words) => `${words} promises a link that is not there.`);
      if (!hasLinkNear(text, found, AFTER)) yield found;
    }
  },
} satisfies AuditRule;
