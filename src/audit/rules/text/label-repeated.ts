import { repeatedLabels } from '../../../text/label-repeated.ts';
import { placeIn, proseOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/label-repeated',
  severity: 'info',
  title: 'A label stands inside a paragraph, and the sentence says it again.',
  why: 'Information must be concise; the label was to be a line or a cell of its own.',
  how: 'Delete the label, or put it on a line of its own.',
  law: ['GDPR-12-1-a'],
  bad: `The claim goes to an agency. Legal basis: The legal basis is the contract. <--`,
  good: `The claim goes to an agency. Legal basis: the contract.`,
  *check(text) {
    for (const block of proseOf(text)) {
      for (const { label, start, end } of repeatedLabels(block.text)) {
        yield { ...placeIn(block, start, end), message: `“${label}” is said twice.` };
      }
    }
  },
} satisfies AuditRule;
