import type { SuggestWords } from './languages/language.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';
import { type TopicId, topics } from './topics.ts';

/** An activity that the text tells of, and what it tells. */
export interface FoundActivity {
  readonly id: TopicId;
  readonly kind: string;
  readonly title: { readonly text: string; readonly line: number };
  readonly passages: readonly Passage[];
}

/** A heading with the sentences under it. */
interface Section {
  readonly passages: readonly Passage[];
  /** What its heading announces. */
  readonly announced: readonly TopicId[];
}

type Told = Map<TopicId, { readonly title: FoundActivity['title']; readonly passages: Passage[] }>;

/**
 * The activities of a text in order: first by headings; what no heading announces, by the first
 * sentence that speaks of it.
 */
export function activitiesIn(
  passages: readonly Passage[],
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

function sectionsOf(passages: readonly Passage[], cues: SuggestWords): readonly Section[] {
  const bySection = new Map<number, Passage[]>();
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

/** Where a section speaks of one topic alone, all of it does; else each sentence for itself. */
function mentioned(
  { passages, announced }: Section,
  headed: ReadonlySet<TopicId>,
  cues: SuggestWords,
  told: Told,
): void {
  const found = passages.map((passage) =>
    passage.isHeading ? [] : topicsOf(passage.text, cues).filter((id) => !headed.has(id)),
  );
  const all = new Set(found.flat());
  const [only] = all;
  if (only && all.size === 1 && announced.length === 0 && !told.has(only)) {
    const first = passages[found.findIndex((ids) => ids.length > 0)];
    for (const passage of passages)
      if (first) add(told, only, phraseOf(first, only, cues), passage);
    return;
  }
  for (const [at, passage] of passages.entries()) {
    for (const id of found[at] ?? []) add(told, id, phraseOf(passage, id, cues), passage);
  }
}

function add(told: Told, id: TopicId, title: FoundActivity['title'], passage: Passage): void {
  const known = told.get(id);
  if (known) known.passages.push(passage);
  else told.set(id, { title, passages: [passage] });
}

function titleOf({ text, line }: Passage): FoundActivity['title'] {
  return { text, line };
}

/** Words of these scripts have no end that can be seen. */
function isSigns(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** The words by which a sentence speaks of a topic. */
function phraseOf(
  { text, line }: Passage,
  id: TopicId,
  { topics }: SuggestWords,
): FoundActivity['title'] {
  const match = words(topics[id][0]).exec(text);
  const end = /^[\p{Ll}\p{M}]*/u.exec(text.slice(match ? match.index + match[0].length : 0))?.[0];
  return { text: `${match?.[0] ?? ''}${isSigns(text) ? '' : end}`, line };
}
