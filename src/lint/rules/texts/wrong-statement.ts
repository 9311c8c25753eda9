import { englishProse, wordsIn } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Statements that policies repeat although the law says otherwise, as of 2026-11-22. */
const WRONG: readonly { readonly words: RegExp; readonly why: string }[] = [
  {
    words:
      /\b(?:cookies?|IP addresses|device (?:IDs?|identifiers?)|advertising IDs?)\b[^.;]{0,40}\b(?:are|is|do|does|contains?|collects?|stores?|holds?)\b(?:n['’]t| not| no| never)\b[^.;]{0,30}\bpersonal(?:ly identifiable)? (?:data|information)\b/i,
    why: 'identifiers of a device are personal data where they single people out (Art. 4(1), recital 30)',
  },
  {
    words:
      /\bpseudonym(?:ous|ised|ized)\b[^.;]{0,40}\b(?:is|are)(?:n['’]t| not| no longer| never)\b[^.;]{0,20}\bpersonal (?:data|information)\b/i,
    why: 'to the controller, pseudonymised data stay personal data (recital 26)',
  },
  {
    words:
      /\b(?:personal (?:data|information)) (?:is|are|means?)\b[^.;]{0,30}\b(?:only|solely|exclusively)\b/i,
    why: 'personal data are any information that relates to a person who can be identified (Art. 4(1))',
  },
];

export default {
  id: 'texts/wrong-statement',
  severity: 'warning',
  title: 'A text says of the law what the law does not say.',
  why: 'Whoever reads that cookies or an IP address are no personal data is misled about the rights in them (Art. 4(1), recitals 26 and 30).',
  how: 'Delete the sentence, or say which data there are.',
  law: ['GDPR-5-1-a', 'GDPR-12-1-b'],
  bad: `activities:
  website:
    note: Our cookies do not contain any personal data. # <--`,
  good: `activities:
  website:
    note: The log holds your IP address for seven days.`,
  *check(facts) {
    for (const wrong of WRONG) {
      for (const { prose, words } of wordsIn(englishProse(facts), wrong.words)) {
        const message = `“${words}” is not what the law says: ${wrong.why}.`;
        yield { path: written(facts.origin, prose.path), message };
      }
    }
  },
} satisfies Rule;
