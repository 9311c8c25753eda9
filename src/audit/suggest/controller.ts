import { services } from '../../catalog/services.ts';
import { type ContactLine, contactIn, type FoundContact } from './contact.ts';
import type { SuggestWords } from './languages/language.ts';
import { nameIn } from './names.ts';
import type { Gap, Passage } from './passages.ts';
import { words } from './pattern.ts';

/** Lines of a contact under a heading, or after the words that lead to it. */
const REACH = 8;
const COMPANIES: ReadonlySet<string> = new Set(services.map(({ name }) => name));

/** Who the text says is responsible: the first who is named, or else the first who can be reached. */
export function controllerOf(
  passages: readonly Passage[],
  cues: SuggestWords,
  language: string,
): FoundContact {
  const found = passages.flatMap((passage, at) =>
    candidates(passage, passages.slice(at + 1, at + 1 + REACH), cues).map((lines) =>
      contactIn(lines, language),
    ),
  );
  const own = found.filter(({ name }) => !COMPANIES.has(String(name?.value)));
  const named = own.find(({ name }) => name);
  return named ?? own.find(({ email }) => email) ?? {};
}

/** The lines in which a contact may be given: after the cue, before it, or under the heading. */
function candidates(
  passage: Passage,
  following: readonly Passage[],
  cues: SuggestWords,
): readonly (readonly ContactLine[])[] {
  const { text, line, isHeading } = passage;
  const rest = contactLines(passage, following, cues);
  if (isHeading) return words(cues.controllerHeading).test(text) ? [rest] : [];
  if (/[?？]/u.test(text)) return [];
  const after = afterCue(text, words(cues.controllerIs));
  const before = beforeCue(text, words(cues.isController));
  return [
    ...(after === undefined ? [] : [after === '' ? rest : [{ text: after, line }, ...rest]]),
    ...(before === undefined ? [] : [[{ text: before, line }, ...rest]]),
  ];
}

/** True for a sentence that says who is responsible. */
export function isAboutController(text: string, cues: SuggestWords): boolean {
  return [cues.controllerIs, cues.isController].some((cue) => words(cue).test(text));
}

/** What the text leaves open of who is responsible: in the sentence, or under the heading. */
export function controllerGap(passages: readonly Passage[], cues: SuggestWords): Gap | undefined {
  const sections = new Set(
    passages
      .filter(({ isHeading, text }) => isHeading && words(cues.controllerHeading).test(text))
      .map(({ section }) => section),
  );
  return passages
    .filter(({ section, text }) => sections.has(section) || isAboutController(text, cues))
    .flatMap(({ gaps }) => gaps)[0];
}

/** The words after a cue, or nothing without the cue. */
export function afterCue(text: string, cue: RegExp): string | undefined {
  const match = cue.exec(text);
  return match
    ? text.slice(match.index + match[0].length).replace(/^[\s:：,、，]+/u, '')
    : undefined;
}

function beforeCue(text: string, cue: RegExp): string | undefined {
  const at = cue.exec(text)?.index;
  return at ? text.slice(0, at).replace(/[\s,、，]+$/u, '') : undefined;
}

/** What follows in the same section, up to the next sentence of prose or the next controller. */
export function contactLines(
  { section }: Passage,
  following: readonly Passage[],
  cues: SuggestWords,
): readonly ContactLine[] {
  const lines = following.filter((passage) => passage.section === section && !passage.isHeading);
  const end = lines.findIndex((line) => isProse(line) || isAboutController(line.text, cues));
  return end < 0 ? lines : lines.slice(0, end);
}

/** A sentence, unless it starts with a company. */
function isProse({ text }: Passage): boolean {
  const [first = ''] = text.split(', ');
  const isSentence = /[.!?]$/u.test(text) && text.split(' ').length > 6;
  return text.length > 120 || (isSentence && nameIn(first) === undefined);
}
