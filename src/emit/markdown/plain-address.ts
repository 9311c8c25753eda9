import type { Html, Text } from 'mdast';

// GFM links bare addresses after it has read escapes, so an escape does not hold; a gap does.
const GAP: Html = { type: 'html', value: '<!-- -->' };
const MAY_HOLD_ADDRESS = /@|www|:\/\//i;
const ADDRESS = /(?<=[\w+.-])(?=@[\w-])|(?<=www)(?=\.)|(?<=https?|ftp)(?=:\/\/)/giu;

/** A text as it is, with an empty comment inside each address that GFM would make a link of. */
export function plainAddresses(text: Text): Text | readonly (Text | Html)[] {
  if (!MAY_HOLD_ADDRESS.test(text.value)) return text;
  const parts = text.value.split(ADDRESS);
  return parts.flatMap((part, index) => {
    const rest: Text = { type: 'text', value: part };
    return index === 0 ? [rest] : [GAP, rest];
  });
}
