import { numberedHeadings } from '../../chapters.ts';
import { placeOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/only-subsection',
  severity: 'info',
  title: 'A section has one subsection only.',
  why: 'A part that stands alone divides nothing; people look for the other one.',
  how: 'Make the heading of the subsection that of the section, and delete the other.',
  law: ['GDPR-12-1-e'],
  bad: `## 1. Orders

## 2. Plug-ins <--

### 2.1 Social plug-ins

## 3. Cookies`,
  good: `## 1. Orders

## 2. Social plug-ins

## 3. Cookies`,
  *check(text) {
    const numbers = numberedHeadings(text);
    const count = new Map<string, number>();
    for (const { path, style } of numbers) {
      const parent = `${style} ${path.slice(0, -1).join('.')}`;
      count.set(parent, (count.get(parent) ?? 0) + 1);
    }
    for (const { of, path, style } of numbers) {
      if (count.get(`${style} ${path.join('.')}`) !== 1) continue;
      yield {
        ...placeOf(text, of),
        message: `Section ${path.join('.')}, “${shortened(of.text)}”, has one subsection only.`,
      };
    }
  },
} satisfies AuditRule;
