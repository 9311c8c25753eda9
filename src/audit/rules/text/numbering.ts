import { type Misnumbered, misnumbered } from '../../../text/numbering.ts';
import type { Block } from '../../audit-text.ts';
import { numberedHeadings } from '../../chapters.ts';
import { placeOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/numbering',
  severity: 'warning',
  title: 'The numbers of the headings do not follow one another.',
  why: 'A number that is missing makes people look for a section that was left out; one that stands twice makes every reference to it ambiguous.',
  how: 'Number the sections again, and then the references to them.',
  law: ['GDPR-12-1-b'],
  bad: `## 1. Who we are

The shop.

## 3. Orders <--

## 3. Cookies <--`,
  good: `## 1. Who we are

The shop.

## 2. Orders

## 3. Cookies`,
  *check(text) {
    for (const wrong of misnumbered(numberedHeadings(text))) {
      yield { ...placeOf(text, wrong.of), message: messageOf(wrong) };
    }
  },
} satisfies AuditRule;

function messageOf({ of, what, expected }: Misnumbered<Block>): string {
  const label = `“${of.label}”`;
  if (what === 'orphan') return `${label} stands outside of section ${expected}.`;
  if (what === 'twice') return `${label} is the number of the section before it too.`;
  if (what === 'backwards') return `${label} comes where ${expected} was to be expected.`;
  return `There is no section ${expected} before ${label}.`;
}
