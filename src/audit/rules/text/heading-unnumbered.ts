import type { Block } from '../../audit-text.ts';
import { headingsOf, placeOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** How many of the headings of a level have a number where numbers are the rule. */
const MOST = 0.7;

export default {
  id: 'text/heading-unnumbered',
  severity: 'warning',
  title: 'A heading among numbered ones has no number.',
  why: 'People cannot tell whether it belongs to the section before it, and nothing can refer to it.',
  how: 'Give it the next number, or make it a part of the section before it.',
  law: ['GDPR-12-1-b'],
  bad: `## 1. Who we are

## 2. Orders

## 3. Cookies

## Newsletter <--

## 4. Rights`,
  good: `## 1. Who we are

## 2. Orders

## 3. Cookies

## 4. Newsletter`,
  *check(text) {
    const all = headingsOf(text);
    for (const depth of new Set(all.map(({ level }) => level))) {
      const headings = all.filter(({ level }) => level === depth);
      const numbered = headings.map(isNumbered);
      const share = numbered.filter(Boolean).length / headings.length;
      if (share < MOST) continue;
      const [first, last] = [numbered.indexOf(true), numbered.lastIndexOf(true)];
      for (const heading of headings.slice(first, last).filter((one) => !isNumbered(one))) {
        yield {
          ...placeOf(text, heading),
          message: `“${shortened(heading.text)}” has no number, as the headings around it have.`,
        };
      }
    }
  },
} satisfies AuditRule;

function isNumbered({ label }: Block): boolean {
  return label !== undefined;
}
