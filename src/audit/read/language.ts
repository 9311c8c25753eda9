import { francAll } from 'franc-min';
import type { Block, Language } from '../audit-text.ts';
import { codes } from './language-codes.ts';

/** Letters that the detector looks at. */
const SAMPLE = 2048;
const STRETCHES = 8;
/** Of how many letters the guess may be sure, if the second language is how far behind. */
const SURE: readonly { readonly letters: number; readonly lead: number }[] = [
  { letters: 20, lead: 0.5 },
  { letters: 200, lead: 0.04 },
  { letters: 1000, lead: 0.008 },
];

/** The language that the prose of a text is written in. */
export function languageOf(blocks: readonly Block[]): Language {
  const prose = blocks
    .filter(({ kind }) => kind !== 'code' && kind !== 'comment')
    .map(({ text }) => text)
    .join('\n');
  const sample = sampleOf(prose);
  const [first, second] = francAll(sample);
  if (!first || first[0] === 'und') return { code: 'und', certain: false };
  const lead = first[1] - (second?.[1] ?? 0);
  const certain = SURE.some((sure) => sample.length >= sure.letters && lead >= sure.lead);
  return { code: codes[first[0]] ?? 'und', certain };
}

/** Stretches from all over a text, without addresses, so that a foreign head does not decide. */
function sampleOf(text: string): string {
  const plain = (part: string) => part.replace(/https?:\/\/\S+|\S+@\S+|[\d\s]+/g, ' ');
  if (text.length <= SAMPLE) return plain(text);
  const length = SAMPLE / STRETCHES;
  const starts = Array.from({ length: STRETCHES }, (_, at) =>
    Math.floor((at * (text.length - length)) / (STRETCHES - 1)),
  );
  return starts.map((start) => plain(text.slice(start, start + length))).join(' ');
}
