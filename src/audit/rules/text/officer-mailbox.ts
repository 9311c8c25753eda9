import { EMAIL, isGeneralMailbox, namesOfficer } from '../../../text/officer.ts';
import { sentences } from '../../../text/sentences.ts';
import { placeIn, proseOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/officer-mailbox',
  severity: 'warning',
  title: 'Letters to the data protection officer arrive in a general mailbox.',
  why: 'The officer is bound by secrecy (Art. 38(5)) and people must reach him or her directly; according to the guidelines (WP243 rev.01, para 2.6), without contacting another part of the organisation.',
  how: 'Give the officer a mailbox that nobody else reads, and its address.',
  law: ['GDPR-13-1-b'],
  bad: `Write to our data protection officer at info@shop.example. <--`,
  good: `Write to our data protection officer at officer@shop.example.

Questions about orders go to info@shop.example.`,
  *check(text) {
    for (const block of proseOf(text)) {
      if (!block.text.includes('@')) continue;
      for (const sentence of sentences(block.text)) {
        if (!sentence.text.includes('@') || !namesOfficer(sentence.text)) continue;
        const addresses = [...sentence.text.matchAll(EMAIL)];
        // With one of its own beside it, the general one is for something else.
        if (addresses.some(([address]) => !isGeneralMailbox(address))) continue;
        const [first] = addresses;
        if (!first) continue;
        const start = sentence.start + first.index;
        yield {
          ...placeIn(block, start, start + first[0].length),
          message: `\`${first[0]}\` looks like the mailbox of the whole house, not of the officer.`,
        };
      }
    }
  },
} satisfies AuditRule;
