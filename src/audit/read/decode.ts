/** The text of a file without its byte-order mark, and how its bytes were read. */
export interface Decoded {
  readonly source: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Takes the bytes of a text file; returns its text, or why they are no text. */
export function decode(bytes: Uint8Array): Decoded | { readonly reason: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return { reason: 'it holds zero bytes, as binary files do' };
  try {
    return decoded(bytes, 'utf-8');
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  if (encoding === 'windows-1252') return { source: decodeWindows(bytes), encoding };
  const isFatal = encoding === 'utf-8';
  return { source: new TextDecoder(encoding, { fatal: isFatal }).decode(bytes), encoding };
}

/** What Windows-1252 has in place of the control characters of Latin-1, from 0x80 on. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Node 20 decodes it as Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(
    /[\u0080-\u009f]/g,
    (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}
