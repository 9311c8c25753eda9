import { neededSections } from '../../needed-sections.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/section-omitted',
  severity: 'warning',
  title: 'A section is left out that alone states what the law asks for.',
  why: 'All of the information must be found in one place (Art. 12(1)); the right to object even stands apart from everything else (Art. 21(4)). Whether people get it otherwise, the declaration cannot show.',
  how: 'Take `omit` out. To say it in your own words, write `text`; to add to it, `prepend` or `append`.',
  law: ['GDPR-12-1-h', 'GDPR-13-1', 'GDPR-13-2-b-1', 'GDPR-13-2-d-1', 'GDPR-21-4-1'],
  bad: `sections:
  rights: { omit: everybody knows these rights } # <--`,
  good: `sections:
  rights: { append: I answer in German or English. }`,
  *check({ model }) {
    for (const [id, { omit }] of Object.entries(model.declaration.sections ?? {})) {
      if (!omit || !Object.hasOwn(neededSections, id) || !neededSections[id]?.(model)) continue;
      yield {
        path: ['sections', id, 'omit'],
        message: `The section \`${id}\` is left out, and no other states what it says.`,
      };
    }
  },
} satisfies Rule;
