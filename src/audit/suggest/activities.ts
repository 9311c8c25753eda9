import type { SuggestWords } from './languages/language.ts';
import type { Telling } from './mentions.ts';
import { SIGN, words } from './pattern.ts';
import { type TopicId, topics } from './topics.ts';

/** An activity that the text tells of, and what it tells. */
export interface FoundActivity {
  readonly id: TopicId;
  readonly kind: string;
  readonly title: { readonly text: string; readonly line: number };
  readonly passages: readonly Telling[];
}

/** An activity of which only sentences speak that deny something. */
export interface Doubtful {
  readonly id: TopicId;
  readonly line: number;
}

/** A heading with the sentences under it. */
interface Section {
  readonly passages: readonly Telling[];
  /** What its heading announces. */
  readonly announced: readonly TopicId[];
}

type Told = Map<TopicId, { readonly title: FoundActivity['title']; readonly passages: Telling[] }>;

/**
 * The activities of a text in order: first by headings; what no heading announces, by the first
 * sentence that speaks of it.
 */
export function activitiesIn(
  passages: readonly Telling[],
  cues: SuggestWords,
): readonly FoundActivity[] {
  const sections = sectionsOf(passages, cues);
  const told: Told = new Map();
  for (const section of sections) announced(section, cues, told);
  const headed = new Set(told.keys());
  for (const section of sections) mentioned(section, headed, cues, told);
  return topics
    .flatMap(({ id, kind }) => {
      const found = told.get(id);
      return found ? [{ id, kind, ...found }] : [];
    })
    .sort((a, b) => a.title.line - b.title.line);
}

/** What may take place or not: the text speaks of it in sentences that deny something. */
export function doubtfulIn(
  passages: readonly Telling[],
  activities: readonly FoundActivity[],
  cues: SuggestWords,
): readonly Doubtful[] {
  const denying = passages.filter(({ denies }) => denies);
  return topics.flatMap(({ id }) => {
    if (activities.some((activity) => activity.id === id)) return [];
    const first = denying.find(({ text }) => words(cues.topics[id][0]).test(text));
    return first ? [{ id, line: first.line }] : [];
  });
}

function sectionsOf(passages: readonly Telling[], cues: SuggestWords): readonly Section[] {
  const bySection = new Map<number, Telling[]>();
  for (const passage of passages) {
    const known = bySection.get(passage.section);
    if (known) known.push(passage);
    else bySection.set(passage.section, [passage]);
  }
  return [...bySection.values()].map((all) => {
    const heading = all.find(({ isHeading }) => isHeading)?.text ?? '';
    return { passages: all, announced: topicsOf(heading, cues, true) };
  });
}

/** Topics of which words speak; `isHeading` takes the words for headings too. */
function topicsOf(text: string, cues: SuggestWords, isHeading = false): readonly TopicId[] {
  return topics
    .map(({ id }) => id)
    .filter((id) => {
      const [anywhere, inHeadings] = cues.topics[id];
      return (
        words(anywhere).test(text) || (isHeading && inHeadings && words(inHeadings).test(text))
      );
    });
}

/** Sentences under a heading belong to its topic; under one of several, to the one last named. */
function announced({ passages, announced }: Section, cues: SuggestWords, told: Told): void {
  const [first] = announced;
  const heading = passages.find(({ isHeading }) => isHeading);
  if (!first || !heading) return;
  let current = first;
  for (const id of announced) add(told, id, titleOf(heading), heading);
  for (const passage of passages) {
    if (passage.isHeading) continue;
    current = topicsOf(passage.text, cues).find((id) => announced.includes(id)) ?? current;
    add(told, current, titleOf(heading), passage);
  }
}

/** Where a section begins with one topic and has no other, all of it tells of it; else each sentence. */
function mentioned(
  { passages, announced }: Section,
  headed: ReadonlySet<TopicId>,
  cues: SuggestWords,
  told: Told,
): void {
  const body = passages.filter(({ isHeading }) => !isHeading);
  const found = body.map((one) => (one.denies ? [] : topicsOf(one.text, cues)));
  const [only, ...others] = new Set(found.flat());
  const [first] = body;
  const isWhole = others.length === 0 && announced.length === 0 && !isOfCookies(passages);
  if (only && first && isWhole && found[0]?.includes(only)) {
    for (const passage of passages) add(told, only, phraseOf(first, only, cues), passage);
    return;
  }
  for (const [at, passage] of body.entries()) {
    for (const id of found[at] ?? []) {
      if (!headed.has(id)) add(told, id, phraseOf(passage, id, cues), passage);
    }
  }
}

/** A section of cookies tells of every activity that sets one. */
function isOfCookies(passages: readonly Telling[]): boolean {
  return passages.some(({ isHeading, text }) => isHeading && /cookie|クッキー/iu.test(text));
}

function add(told: Told, id: TopicId, title: FoundActivity['title'], passage: Telling): void {
  const known = told.get(id);
  if (known) known.passages.push(passage);
  else told.set(id, { title, passages: [passage] });
}

function titleOf({ text, line }: Telling): FoundActivity['title'] {
  return { text, line };
}

/** The words by which a sentence speaks of a topic. */
function phraseOf(
  { text, line }: Telling,
  id: TopicId,
  { topics }: SuggestWords,
): FoundActivity['title'] {
  const match = words(topics[id][0]).exec(text);
  if (!match) return { text: '', line };
  const [phrase] = match;
  // The last word is taken whole; words of signs have no end that can be seen.
  const end = SIGN.test(phrase)
    ? ''
    : /^[\p{Ll}\p{M}]*/u.exec(text.slice(match.index + phrase.length));
  return { text: `${phrase}${end}`, line };
}
