import { SMALL as SMALL_LETTERS } from '../../../text/letters.ts';
import { headingsOf, placeOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** A first word in small letters; `iOS` and `eBay` are written so. */
const SMALL = new RegExp(String.raw`^[${SMALL_LETTERS}][${SMALL_LETTERS}'’-]*(?=[\s:?]|$)`, 'u');
const MOST = 0.6;

export default {
  id: 'text/heading-case',
  severity: 'info',
  title: 'A heading starts with a small letter, and the others with a capital one.',
  why: 'A heading that looks like a line of text is passed over by people who look for their topic.',
  how: 'Start all headings in the same way.',
  law: ['GDPR-12-1-b'],
  bad: `## Orders

## Delivery

## your choice <--`,
  good: `## Orders

## Delivery

## Your choice`,
  *check(text) {
    const headings = headingsOf(text).filter((heading) => /^\p{L}/u.test(heading.text));
    const large = headings.filter((heading) => /^\p{Lu}/u.test(heading.text)).length;
    if (large < headings.length * MOST) return;
    for (const heading of headings.filter((one) => SMALL.test(one.text))) {
      yield {
        ...placeOf(text, heading),
        message: `“${shortened(heading.text)}” starts with a small letter, unlike the other headings.`,
      };
    }
  },
} satisfies AuditRule;
