import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference, as HTML and Markdown write it. */
export const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** Takes the groups of a match of REFERENCE; returns what it stands for, if anybody knows. */
export function decodeReference(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : '\ufffd';
}
