import type { Path } from '../model/model.ts';
import { findPlaceholders, type Placeholder, type PlaceholderStyle } from '../text/placeholders.ts';
import type { Facts, Found } from './rule.ts';
import { type WrittenText, walkTexts } from './walk-texts.ts';

interface Gap {
  readonly path: Path;
  readonly placeholder: Placeholder;
}

const LONGEST = 80;
/** Stands between texts that are searched as one; to the finders it is the next heading. */
const BETWEEN = '\n\n#\n\n';
const known = new WeakMap<Facts, readonly Gap[]>();

/** The gaps of some styles that a template left in the texts; `say` puts the words found in a sentence. */
export function gapsOf(
  facts: Facts,
  styles: readonly PlaceholderStyle[],
  say: (words: string, place: string) => string,
): readonly Found[] {
  const gaps = known.get(facts) ?? gapsIn(walkTexts(facts));
  known.set(facts, gaps);
  return gaps
    .filter(({ placeholder }) => styles.includes(placeholder.style))
    .map(({ path, placeholder: { text } }) => {
      const line = text.replace(/\s+/g, ' ');
      const words = line.length > LONGEST ? `${line.slice(0, LONGEST - 2)} …` : line;
      return { path, message: say(`“${words}”`, `\`${path.join('.')}\``) };
    });
}

/** One search over all texts takes a fraction of the time of one for each. */
function gapsIn(texts: readonly WrittenText[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [index, start] = [0, 0];
  for (const placeholder of findPlaceholders(texts.map(({ text }) => text).join(BETWEEN))) {
    let here = texts[index];
    while (here && placeholder.start >= start + here.text.length) {
      start += here.text.length + BETWEEN.length;
      index += 1;
      here = texts[index];
    }
    if (!here || placeholder.end > start + here.text.length) return gapsInEach(texts);
    gaps.push({ path: here.path, placeholder });
  }
  return gaps;
}

/** A bracket that one text opens and another closes hides what stands between. */
function gapsInEach(texts: readonly WrittenText[]): readonly Gap[] {
  return texts.flatMap(({ path, text }) =>
    findPlaceholders(text).map((placeholder) => ({ path, placeholder })),
  );
}
