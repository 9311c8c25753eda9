// Finds out once, when privacyc is built, which words each phrase requires.
import { existsSync, writeFileSync } from 'node:fs';
import { fromSource } from './from-source.mjs';
import { jsonString } from './json-string.mjs';

const TYPES = `/** The words that phrases require, as JSON: lists of alternatives by the phrase. */
export declare const phraseWords: string;
`;

function write(out, words) {
  const code = `export const phraseWords = ${jsonString(words)};\n`;
  writeFileSync(`${out}/phrase-words.js`, code);
  writeFileSync(`${out}/phrase-words.d.ts`, TYPES);
}

/** Makes sure that the sources can be bundled. */
export function startPhrases(out) {
  if (!existsSync(`${out}/phrase-words.js`)) write(out, {});
}

/** Keeps the words of every phrase of the sources that look for gaps. */
export async function precompilePhrases(out) {
  const { everyPhrase, requiredWords } = await fromSource(`
    import './src/text/placeholders.ts';
    export { everyPhrase } from './src/text/placeholders/phrases.ts';
    export { requiredWords } from './src/text/placeholders/required-words.ts';`);
  const phrases = [...new Set(everyPhrase())];
  write(out, Object.fromEntries(phrases.map((phrase) => [phrase, requiredWords(phrase)])));
}
