/** What is looked for in a text. */
export type Sought = Pick<RegExp, 'test' | 'exec'>;

const known = new WeakMap<RegExp, Sought>();

/**
 * Takes an expression with the flag `i` and no groups that capture; returns what finds the same, in the
 * text in small letters: to prepare both cases of each letter takes three times as long.
 */
export function anyCase(pattern: RegExp): Sought {
  const made = known.get(pattern) ?? inSmall(pattern);
  known.set(pattern, made);
  return made;
}

function inSmall({ source, flags }: RegExp): Sought {
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= new RegExp(source.replace(/\\.|[^\\]+/gsu, smallPart), flags.replace('i', ''));
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

/** What an escape means depends on its case. */
function smallPart(part: string): string {
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
