import { dataCategory } from '../../../catalog/data-categories.ts';
import { subject } from '../../../catalog/subjects.ts';
import { hasWords } from '../../../model/text.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'references/own-term-without-label',
  severity: 'error',
  title: 'A term of your own has no words that people could read.',
  why: 'Notice and register name data and people by the label of the term; without one they would print its id.',
  how: 'Add `label`, the words for it in the middle of a sentence: `{ label: pen name, broader: name }`.',
  law: ['GDPR-12-1-d', 'GDPR-14-1-d', 'GDPR-30-1-c-1', 'GDPR-30-1-c-2'],
  bad: `activities:
  comments:
    data: [name, contact.email, content.public, pseudonym]
vocabulary:
  data:
    pseudonym: { broader: name } # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, pseudonym]
vocabulary:
  data:
    pseudonym: { label: pen name, broader: name }`,
  *check({ model }) {
    const { data = {}, subjects = {} } = model.declaration.vocabulary ?? {};
    const terms = [
      ...Object.entries(data).map((entry) => ['data', dataCategory, ...entry] as const),
      ...Object.entries(subjects).map((entry) => ['subjects', subject, ...entry] as const),
    ];
    for (const [part, builtIn, id, { label }] of terms) {
      if (hasWords(label) || builtIn(id)) continue;
      const path = ['vocabulary', part, id, 'label'];
      yield { path, at: 'key', message: `\`${id}\` has no \`label\`.` };
    }
  },
} satisfies Rule;
