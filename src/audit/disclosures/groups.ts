import type { Groups } from './cues.ts';
import type { AuditSentence } from './find.ts';
import type { LanguageCues } from './languages/language.ts';
import { listsBy } from './lists-by.ts';
import { namesIn } from './names.ts';
import { plainLetters } from './normal-form.ts';
import { shapesOf } from './shapes.ts';
import { characterFinder, wordFinder, wordsOf } from './terms.ts';

/** Names of groups of which a sentence has a term or a shape. */
export type Met = ReadonlySet<string>;

/** Sentences at either end of the text, where dates and names stand. */
const EDGE = 8;

/** What it returns says of each sentence which groups it meets. */
export function groupFinder(
  language: LanguageCues,
  groups: Groups,
): (sentences: readonly AuditSentence[]) => readonly Met[] {
  const groupsWith = invert(groups);
  const evidenceIn = language.script === 'words' ? inWords : inCharacters;
  const find = evidenceIn(language, groupsWith.keys());
  return (sentences) => {
    const evidenceOf = find(sentences);
    const last = sentences.length - EDGE;
    return sentences.map((sentence, at) => {
      const met = new Set<string>();
      for (const term of evidenceOf(sentence, at < EDGE || at >= last)) {
        for (const group of groupsWith.get(term) ?? []) met.add(group);
      }
      return met;
    });
  };
}

/** Takes a text, then each of its sentences; returns the terms and shapes that a sentence has. */
type EvidenceFinder = (
  sentences: readonly AuditSentence[],
) => (sentence: AuditSentence, atEdge: boolean) => readonly string[];

function inWords(language: LanguageCues, terms: Iterable<string>): EvidenceFinder {
  const listed = (list: string) => new Set(list.trim().split(/\s+/).map(plainLetters));
  const capitals = language.capitals && listed(language.capitals);
  const termsIn = wordFinder(terms, listed(language.numbers));
  return (sentences) => {
    const names = capitals ? namesIn(sentences, capitals) : new Set<string>();
    return (sentence, atEdge) => {
      const words = wordsOf(sentence.text, names);
      const shapes = shapesOf({ ...sentence, atEdge, length: words.length, script: 'words' });
      return [...termsIn(words), ...shapes];
    };
  };
}

function inCharacters(_: LanguageCues, terms: Iterable<string>): EvidenceFinder {
  const termsIn = characterFinder(terms);
  return () => (sentence, atEdge) => {
    const { length } = sentence.text.replace(/\s+/gu, '');
    const shapes = shapesOf({ ...sentence, atEdge, length, script: 'characters' });
    return [...termsIn(sentence.text), ...shapes];
  };
}

function invert(groups: Groups): ReadonlyMap<string, readonly string[]> {
  return listsBy(
    Array.from(groups, ([name, terms]) => terms.map((term) => [term, name] as const)).flat(),
  );
}
