import { emailIn } from './contact.ts';
import type { SuggestWords } from './languages/language.ts';
import { WEB } from './links.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { officerOf } from './officer.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** Where the text sends people who use their rights, be it to the officer or to a form. */
export function rightsPart(
  passages: readonly Passage[],
  cues: SuggestWords,
  language: string,
): Node {
  const about = passages.filter(({ text }) => words(cues.rights).test(text));
  const direct = about.find(({ text }) => emailIn(text));
  const toOfficer = about.some(({ text }) => words(cues.officer).test(text));
  const email = direct
    ? fact(emailIn(direct.text) ?? '', direct.line)
    : toOfficer && officerOf(passages, cues, language)?.contact.email;
  const form = formNear(about, passages, cues);
  return email || form
    ? mapping({ email: email || open('the address for requests', about[0]?.line), form })
    : open('where people turn to use their rights', about[0]?.line);
}

/** The form for contact of which the same section speaks; open where it has no link. */
function formNear(
  about: readonly Passage[],
  passages: readonly Passage[],
  { contactForm }: SuggestWords,
): Node | undefined {
  const sections = new Set(about.map(({ section }) => section));
  const spoken = passages.find(
    ({ section, text }) => sections.has(section) && words(contactForm).test(text),
  );
  const target = spoken?.targets.find((one) => WEB.test(one));
  if (!spoken) return undefined;
  return target ? fact(target, spoken.line) : open('the address of the form', spoken.line);
}
