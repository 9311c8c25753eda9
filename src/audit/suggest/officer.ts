import { contactIn, emailIn, type FoundContact } from './contact.ts';
import { afterCue, contactLines } from './controller.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact } from './node.ts';
import type { Gap, Passage } from './passages.ts';
import { words } from './pattern.ts';

/** The data protection officer, where the text speaks of one. */
export interface Officer {
  readonly contact: FoundContact;
  /** Where the officer is spoken of. */
  readonly line: number;
  /** What the text leaves open of the contact. */
  readonly gap: Gap | undefined;
}

const REACH = 6;
const IS = /^(?:(?:is|ist|est|es|è|é) |は|是|为|[–—-] )[、:： ]?/u;

/** What the text tells of its data protection officer. */
export function officerOf(
  passages: readonly Passage[],
  cues: SuggestWords,
  language: string,
): Officer | undefined {
  const cue = words(cues.officer);
  const told = passages.flatMap((passage, at) => {
    if (!cue.test(passage.text)) return [];
    const rest = contactLines(passage, passages.slice(at + 1, at + 1 + REACH), cues);
    return [{ passage, rest }];
  });
  const [first] = told;
  if (!first) return undefined;
  const contacts = told.map(({ passage, rest }) => contactOf(passage, rest, cues, language));
  const best = contacts.find(({ email }) => email) ?? contacts.find(({ name }) => name) ?? {};
  const gap = told.flatMap(({ passage }) => passage.gaps)[0];
  return { contact: best, line: first.passage.line, gap };
}

function contactOf(
  { text, line, isHeading }: Passage,
  rest: readonly { readonly text: string; readonly line: number }[],
  cues: SuggestWords,
  language: string,
): FoundContact {
  if (isHeading) return contactIn(rest, language);
  // “We have no officer; write to …” is not the officer’s address.
  if (words(cues.not).test(text)) return {};
  const after = (afterCue(text, words(cues.officer)) ?? '').replace(IS, '');
  const found = contactIn([{ text: after, line }, ...rest], language);
  const email = emailIn(text);
  return !found.name && !found.email && email ? { email: fact(email, line) } : found;
}
