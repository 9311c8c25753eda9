import { hasWords } from '../../../model/text.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { someKnown } from '../../known.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'recipients/arrangement-missing',
  severity: 'error',
  title: 'The essence of an arrangement with a joint controller is missing.',
  why: 'Whoever decides together with others must make the essence of the arrangement available: who informs, who answers requests, who does what.',
  how: 'Add `arrangement` with the `essence` in whole sentences, or the `url` where people can read it.',
  law: ['GDPR-26-2', 'GDPR-26-1'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, feuilleton]
recipients:
  feuilleton: # <--
    name: Feuilleton Verlag GmbH
    category: magazine that publishes the comments too
    country: AT
    role: jointController`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, feuilleton]
recipients:
  feuilleton:
    name: Feuilleton Verlag GmbH
    category: magazine that publishes the comments too
    country: AT
    role: jointController
    arrangement:
      essence: I inform you and answer your requests. The magazine deletes a comment when I do.
      contactPoint: { email: greta@greta.example }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, declared, service } = recipient;
      const { arrangement } = declared;
      if (role !== 'jointController' || hasWords(arrangement?.essence)) continue;
      if (someKnown(facts, [...path, 'arrangement'], arrangement, ['url'])) continue;
      const at = arrangement ? ['arrangement', 'essence'] : ['arrangement'];
      const name = calledRecipient(recipient, facts.model);
      const url = service?.jointArrangement;
      yield {
        path: [...path, ...at],
        at: 'key',
        message: `${name} is a joint controller, and the essence of the arrangement is not stated.`,
        ...(url && { how: `Add \`arrangement\` with its \`essence\` and \`url: ${url}\`.` }),
      };
    }
  },
} satisfies Rule;
