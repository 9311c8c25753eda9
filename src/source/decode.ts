/** Decodes UTF-8 (with or without a byte-order mark), or says why the bytes are something else. */
export function decode(bytes: Uint8Array): string | { readonly reason: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'it is UTF-16' };
  }
  if (bytes.includes(0)) return { reason: 'it holds zero bytes, as binary files do' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // YAML ends lines with a lone CR too; the parser knows only LF and CR LF.
    return text.replace(/\r(?!\n)/g, '\n');
  } catch {
    return { reason: 'some bytes are no UTF-8 letters (perhaps Windows-1252)' };
  }
}
