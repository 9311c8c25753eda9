import { articleSixCitations } from '../../text/article-six.ts';

/** What a reference to a legal basis means: letters of Art. 6(1), of Art. 9(2), Art. 10, or neither. */
export interface Reference {
  readonly six: readonly string[];
  readonly nine: string | undefined;
  readonly ten: boolean;
}

// The names of the regulation in the languages of the corpus, and a slip that it has often.
const CODE = /^(?:EU-?)?(?:GDPR|DS-?GVO|DSVGO|RGPD|AVG)-(\d{1,3})(?:-(\d))?(?:-([a-z]))?$/i;
const OTHER: Reference = { six: [], nine: undefined, ten: false };

/** Reads `GDPR-6-1-f`, `DSGVO-9-2-a`, “Art. 6 Abs. 1 lit. f DSGVO” and their like. */
export function referenceOf(text: string): Reference {
  const [, article, paragraph, sign] = CODE.exec(text) ?? [];
  const letter = sign?.toLowerCase() ?? '';
  if (article === '6' && paragraph === '1' && /[a-f]/.test(letter))
    return { ...OTHER, six: [letter] };
  if (article === '9' && paragraph === '2' && /[a-j]/.test(letter))
    return { ...OTHER, nine: letter };
  if (article === '10') return { ...OTHER, ten: true };
  if (article !== undefined) return OTHER;
  return { ...OTHER, six: lettersIn(text) };
}

/** The letters of Art. 6(1) that a text cites, each once. */
export function lettersIn(text: string): readonly string[] {
  const cited = articleSixCitations(text.slice(0, 2000));
  const letters = cited.flatMap((one) => one.letters.map((letter) => letter.toLowerCase()));
  return [...new Set(letters.filter((letter) => /^[a-f]$/.test(letter)))];
}

const INTERESTS =
  /berechtigte\w{0,2} interess|legitimate interest|intérêts? légitimes?|interés legítimo|legittim[oi] interess|gerechtvaardigd\w* belang/i;

/** True for words that speak of legitimate interests, Art. 6(1)(f). */
export const speaksOfInterests = (text: string): boolean => INTERESTS.test(text);
