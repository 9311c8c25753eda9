import type { OutputFile } from '../emit/emitter.ts';

/** What an output holds on disk. */
export function bytesOf({ text, bytes }: OutputFile): Uint8Array {
  return bytes ?? new TextEncoder().encode(text);
}
