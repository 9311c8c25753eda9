import { hasWords } from '../../../model/text.ts';
import { neededSections } from '../../needed-sections.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/section-replaced',
  severity: 'info',
  title: 'Your own words replace a section that states what the law asks for.',
  why: 'The built-in section follows the declared facts and names every right that goes with them. No rule can tell whether other words say the same.',
  how: 'Have the text checked by somebody who knows the law, or write `append` instead, which keeps the built-in text.',
  law: ['GDPR-12-1-h', 'GDPR-5-2'],
  bad: `sections:
  rights: { text: You can ask me about your data at any time. } # <--`,
  good: `sections:
  rights: { append: You can ask me about your data at any time. }`,
  *check({ model }) {
    for (const [id, { text, omit }] of Object.entries(model.declaration.sections ?? {})) {
      if (omit || !hasWords(text) || !Object.hasOwn(neededSections, id)) continue;
      if (!neededSections[id]?.(model)) continue;
      yield {
        path: ['sections', id, 'text'],
        message: `Your own words replace the section \`${id}\`, and no rule can check them.`,
      };
    }
  },
} satisfies Rule;
