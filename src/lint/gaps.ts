import type { Path } from '../model/model.ts';
import { findPlaceholders, type Placeholder, type PlaceholderStyle } from '../text/placeholders.ts';
import type { Facts, Found } from './rule.ts';
import { walkTexts } from './walk-texts.ts';

interface Gap {
  readonly path: Path;
  readonly placeholder: Placeholder;
}

const LONGEST = 80;
const known = new WeakMap<Facts, readonly Gap[]>();

/** The gaps of one style that a template left in the texts; `say` puts the words found in a sentence. */
export function gapsOf(
  facts: Facts,
  style: PlaceholderStyle,
  say: (words: string, place: string) => string,
): readonly Found[] {
  return allGaps(facts)
    .filter(({ placeholder }) => placeholder.style === style)
    .map(({ path, placeholder: { text } }) => {
      const line = text.replace(/\s+/g, ' ');
      const words = line.length > LONGEST ? `${line.slice(0, LONGEST - 2)} …` : line;
      return { path, message: say(`“${words}”`, `\`${path.join('.')}\``) };
    });
}

function allGaps(facts: Facts): readonly Gap[] {
  const before = known.get(facts);
  if (before) return before;
  const gaps = walkTexts(facts).flatMap(({ path, text }) =>
    findPlaceholders(text).map((placeholder) => ({ path, placeholder })),
  );
  known.set(facts, gaps);
  return gaps;
}
