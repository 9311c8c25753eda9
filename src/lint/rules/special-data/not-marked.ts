import { broaderData, dataTerm } from '../../../model/vocabulary.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { specialWords } from '../../special-words.ts';
import { written } from '../../written.ts';

export default {
  id: 'special-data/not-marked',
  severity: 'warning',
  title: 'A term of your own names special data and is not marked as such.',
  why: 'Data on health, belief, origin and the like stay special whatever they are called, and so do data that reveal them.',
  how: 'Add `special: art9` to the term; if nothing can be inferred from it, choose another label.',
  law: ['GDPR-9-2', 'GDPR-9-INF'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, content.story]
vocabulary:
  data:
    content.story: { label: Stories about an illness, broader: content.public } # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, content.story]
    specialCategories: madePublic
vocabulary:
  data:
    content.story: { label: Stories about an illness, broader: content.public, special: art9 }`,
  *check({ model, origin, isOpen }) {
    const { declaration } = model;
    for (const [id, term] of Object.entries(declaration.vocabulary?.data ?? {})) {
      const words = specialWords(english(term.label));
      const path = ['vocabulary', 'data', id];
      if (!words || isOpen([...path, 'special'])) continue;
      const family = [id, ...broaderData(id, declaration)];
      if (family.some((one) => dataTerm(one, declaration).special)) continue;
      yield {
        path: written(origin, [...path, 'label', 'en']),
        message: `\`${id}\` speaks of “${words}” and is not marked \`special\`.`,
      };
    }
  },
} satisfies Rule;
