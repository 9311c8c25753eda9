import { builtInLanguages } from '../../../document/languages.ts';
import type { Rule } from '../../rule.ts';

const known: ReadonlySet<string> = new Set(builtInLanguages);

export default {
  id: 'notice/language-not-supported',
  severity: 'error',
  title: 'This version has no wording in a language of the notice.',
  why: 'The sentences of the notice would be missing in that language, and people must be able to read all of it.',
  how: `Leave only languages with wording: ${builtInLanguages.map((tag) => `\`${tag}\``).join(', ')}.`,
  law: ['GDPR-12-1-b', 'GDPR-12-1-h'],
  bad: `notice:
  languages: [fi] # <--`,
  good: `notice:
  languages: [en]`,
  *check({ model }) {
    const { notice, language } = model.declaration;
    const tags = notice?.languages ?? (language ? [language] : []);
    for (const [index, tag] of tags.entries()) {
      if (known.has(tag) || known.has(tag.split('-')[0] ?? '')) continue;
      const path = notice?.languages ? ['notice', 'languages', String(index)] : ['language'];
      yield { path, message: `There is no wording in \`${tag}\` yet.` };
    }
  },
} satisfies Rule;
