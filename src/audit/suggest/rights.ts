import { emailIn } from './contact.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { officerOf } from './officer.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** Where the text sends people who use their rights, be it to the officer. */
export function rightsPart(
  passages: readonly Passage[],
  cues: SuggestWords,
  language: string,
): Node {
  const about = passages.filter(({ text }) => words(cues.rights).test(text));
  for (const { text, line } of about) {
    const email = emailIn(text);
    if (email) return mapping({ email: fact(email, line) });
  }
  const toOfficer = about.some(({ text }) => words(cues.officer).test(text));
  const email = toOfficer && officerOf(passages, cues, language)?.contact.email;
  return email ? mapping({ email }) : open('where people turn to use their rights', about[0]?.line);
}
