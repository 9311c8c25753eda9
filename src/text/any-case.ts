/** What is looked for in a text. */
export type Sought = Pick<RegExp, 'test' | 'exec'>;

const known = new WeakMap<RegExp, Sought>();

/**
 * Takes an expression; returns what finds the same. One with the flag `i` is held against the text in
 * small letters: to prepare both cases of each letter takes three times as long. Beyond ASCII its classes
 * hold the small letters themselves.
 */
export function anyCase(pattern: RegExp): Sought {
  if (!pattern.ignoreCase || mattersCase.test(pattern.source)) return pattern;
  const made = known.get(pattern) ?? inSmall(pattern);
  known.set(pattern, made);
  return made;
}

/** A group captures the text as it is, and properties of letters tell small ones from capitals. */
const mattersCase = /\((?!\?)|\(\?<(?![=!])|\\[pPk]/;

function inSmall({ source, flags }: RegExp): Sought {
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= new RegExp(source.replace(parts, smallPart), flags.replace('i', ''));
    return made;
  };
  return {
    test: (text) => pattern().test(smallLetters(text)),
    exec: (text) => {
      const match = pattern().exec(smallLetters(text));
      if (match) match[0] = text.slice(match.index, match.index + match[0].length);
      return match;
    },
  };
}

const parts = /\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]+/gsu;

/** What an escape means depends on its case, and so does the range of a class beyond ASCII. */
function smallPart(part: string): string {
  if (part.startsWith('[')) return part.replace(/\\.|[A-Z]/g, smallPart);
  return part.startsWith('\\') ? part : part.toLowerCase();
}

let latest = { text: '', small: '' };

/** A text in small letters, each at its place; many expressions are held against one text. */
export function smallLetters(text: string): string {
  if (latest.text !== text) {
    // No other letter grows when it is made small.
    latest = { text, small: text.replaceAll('İ', 'ı').toLowerCase() };
  }
  return latest.small;
}
