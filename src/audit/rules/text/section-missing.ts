import { chapterOrder } from '../../chapters.ts';
import { placeIn } from '../../prose.ts';
import { referencesOf } from '../../references.ts';
import type { AuditRule } from '../../rule.ts';

/** A text with fewer numbered headings numbers its sections in another way. */
const HEADINGS = 3;

export default {
  id: 'text/section-missing',
  severity: 'warning',
  title: 'The text refers to a section that is not there.',
  why: 'People who follow the reference find nothing, or something else; as a rule the sections were numbered again, and the references were not.',
  how: 'Write the number that the section has today, or link to it by its name.',
  law: ['GDPR-12-1-b', 'GDPR-12-1-c'],
  bad: `## 1. Who we are

How long we keep your data is said in sections 3 and 9 below. <--

## 2. Orders

As section 3 above says, we keep the invoices. <--

## 3. Storage`,
  good: `## 1. Who we are

How long we keep your data is said in section 3 below. Section 25 TDDDG holds for cookies.

## 2. Orders

## 3. Storage`,
  *check(text) {
    const order = chapterOrder(text);
    if (order.size < HEADINGS) return;
    for (const { block, numbers, words, direction, start, end } of referencesOf(text)) {
      const place = placeIn(block, start, end);
      const missing = numbers.find((number) => !order.has(number));
      if (missing) {
        yield { ...place, message: `“${words}” leads nowhere: there is no section ${missing}.` };
        continue;
      }
      const turned = numbers.find((number) => {
        const at = order.get(number) ?? 0;
        return direction === 'below'
          ? at < place.start && !isInside(number, at, place.start, order)
          : direction === 'above' && at > place.start;
      });
      if (turned && direction) {
        const side = direction === 'below' ? 'above' : 'below';
        yield {
          ...place,
          message: `“${words}” points the wrong way: section ${turned} stands ${side}.`,
        };
      }
    }
  },
} satisfies AuditRule;

/** True for a place in the section itself: what is “below” may be the rest of it. */
function isInside(
  number: string,
  at: number,
  place: number,
  order: ReadonlyMap<string, number>,
): boolean {
  const depth = number.split('.').length;
  for (const [other, start] of order) {
    if (start > at && start < place && other.split('.').length <= depth) return false;
  }
  return true;
}
