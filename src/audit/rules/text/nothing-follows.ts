import { announcedThings } from '../../../text/pointers.ts';
import { hasLinkNear } from '../../links-near.ts';
import { foundAt, phrasesIn } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/nothing-follows',
  severity: 'warning',
  title: 'Something is announced with “the following”, and the sentence ends there.',
  why: 'What was to follow is missing: as a rule a list got lost when the text was copied.',
  how: 'Put the list behind the sentence, with a colon before it; or delete the announcement.',
  law: ['GDPR-12-1-b'],
  bad: `The network gives you what you need to reach it through the following channels. The basis is your consent. <--`,
  good: `You reach the network through the following channels:

- by letter
- by e-mail

We use the following cookies.

| Name | Time |
| --- | --- |
| sid | one day |`,
  *check(text) {
    for (const phrase of phrasesIn(text, announcedThings)) {
      const found = foundAt(phrase, (words) => `${words} announces what does not follow.`);
      if (!hasLinkNear(text, found, 100)) yield found;
    }
  },
} satisfies AuditRule;
