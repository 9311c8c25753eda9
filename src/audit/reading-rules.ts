import type { RuleInfo } from '../diagnostics/rule.ts';

/** What can be wrong with an existing text before its words are looked at. */
export const readingRules = {
  notText: {
    id: 'reading/not-text',
    severity: 'error',
    law: [],
    title: 'The file holds no text that can be read.',
    why: 'Nothing can be said about a policy that cannot be read.',
    how: 'Save it as Markdown, HTML, plain text or .docx.',
    bad: '',
    good: '',
  },
  empty: {
    id: 'reading/empty',
    severity: 'error',
    law: [],
    title: 'The file holds no words of a policy.',
    why: 'A page without words informs nobody; the text may be put in by a script.',
    how: 'Name the file that the words stand in, such as the page as the browser shows it.',
    bad: '',
    good: '',
  },
  language: {
    id: 'reading/language',
    severity: 'info',
    law: [],
    title: 'The language of the text is not certain, or none that the checks know.',
    why: 'What depends on words was looked for in the likeliest language, or not at all.',
    how: 'Read these findings with care. Known are en, de, fr, es, it, nl, pt, ja and zh.',
    bad: '',
    good: '',
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;
