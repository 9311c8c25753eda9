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
  const isFatal = encoding === 'utf-8';
  return { source: new TextDecoder(encoding, { fatal: isFatal }).decode(bytes), encoding };
}
