import { type ByLanguage, inLanguage } from './by-language.ts';
import { type Sentence, sentences } from './sentences.ts';

/** Words that begin a clause on which no other has followed if there is no comma. */
const BEGINS: ByLanguage<RegExp> = {
  en: /^(?:Although|Even though|Whereas)\s/u,
  de: /^(?:Obwohl|Obgleich|Obschon)\s/u,
  fr: /^(?:Bien que|Quoique|Tandis que)\s/u,
  es: /^(?:Aunque|Mientras que)\s/u,
  it: /^(?:Sebbene|Benché|Nonostante che)\s/u,
  nl: /^(?:Hoewel|Ofschoon)\s/u,
  pt: /^(?:Embora|Ainda que)\s/u,
};

/** Takes prose and its language; returns the sentences that are a clause without its main clause. */
export function fragmentsIn(text: string, language: string): readonly Sentence[] {
  const begins = inLanguage(BEGINS, language);
  if (!begins) return [];
  return sentences(text).filter(
    ({ text: words }) =>
      begins.test(words) && words.endsWith('.') && !/[,;:–—-] |\bthen\b/u.test(words),
  );
}
