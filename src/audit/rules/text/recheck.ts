import { recheckClauses } from '../../../text/recheck.ts';
import { placeIn, proseOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/recheck',
  severity: 'warning',
  title: 'The policy leaves it to people to look for its changes.',
  why: 'According to the guidelines (WP260 rev.01, para 29), a clause that tells people to look again now and then is not only insufficient but unfair: whoever changes the policy must tell them.',
  how: 'Delete the sentence, and say how you tell people of a change: by e-mail, or by a notice on the site before it takes effect.',
  law: ['GDPR-12-CHG-2', 'GDPR-12-CHG-1'],
  bad: `Please read this page again from time to time. <--`,
  good: `We review this policy regularly. A box on the start page announces each change two weeks before it takes effect.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { text: words, start, end } of recheckClauses(block.text, text.language.code)) {
        yield {
          ...placeIn(block, start, end),
          message: `“${shortened(words)}” leaves it to people to look for changes.`,
        };
      }
    }
  },
} satisfies AuditRule;
