/**
 * Control characters, invisible formats (bidi overrides, tags) and line separators; the joiners
 * that words and pictures need stay.
 */
const hidden = () => /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What nearly every text is made of. */
const PLAIN = /^[ -~¡-¬®-ʯ‐-‧‰-⁞←-➿]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text as it is safe to print: what would act on a terminal or hide itself is written as an escape. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(hidden(), escaped);
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return SHORT[character] ?? `\\u{${code}}`;
}
