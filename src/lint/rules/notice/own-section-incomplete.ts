import { SECTION_IDS } from '../../../model/section-ids.ts';
import { hasWords } from '../../../model/text.ts';
import type { Rule } from '../../rule.ts';

const builtIn: ReadonlySet<string> = new Set(SECTION_IDS);

export default {
  id: 'notice/own-section-incomplete',
  severity: 'error',
  title: 'A section of your own has no heading or no text.',
  why: 'A section without a text is not printed, and one without a heading is printed under its id.',
  how: 'Add the `title` and the `text` of the section; a section that is built in has both.',
  law: ['GDPR-12-1-a', 'GDPR-12-1-b'],
  bad: `sections:
  links: # <--
    title: Links to other blogs
    after: cookies`,
  good: `sections:
  links:
    title: Links to other blogs
    after: cookies
    text: Articles link to other blogs. Their authors decide what happens to your data there.`,
  *check({ model }) {
    for (const [id, section] of Object.entries(model.declaration.sections ?? {})) {
      if (builtIn.has(id) || section.omit) continue;
      const member = (['title', 'text'] as const).find((name) => !hasWords(section[name]));
      if (!member) continue;
      yield {
        path: ['sections', id, member],
        at: 'key',
        message: `The section \`${id}\` is none of the built-in ones and has no \`${member}\`.`,
      };
    }
  },
} satisfies Rule;
