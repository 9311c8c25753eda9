import { type Declared, declare } from '../../src/schema/declare.ts';
import type { ReadResult } from '../../src/source/load.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const encoder = new TextEncoder();
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** Reads `privacy.yaml` of a few files in memory; what lies above them is outside of the project. */
export function declareFiles(content: string | Uint8Array, files: Files = {}): Declared {
  const reader = (file: string): ReadResult => {
    const found = files[file];
    if (found !== undefined) return { bytes: bytesOf(found) };
    return { failure: file.startsWith('..') ? 'outside' : 'missing' };
  };
  return declare('privacy.yaml', bytesOf(content), reader);
}

/** What is wrong with the files and their shape, each as `line:column rule message`. */
export function problemsOf(content: string | Uint8Array, files: Files = {}): readonly string[] {
  return declareFiles(content, files).problems.map(({ rule, range, message }) => {
    const { file, line, column } = range;
    const at = file === 'privacy.yaml' ? `${line}:${column}` : `${file}:${line}:${column}`;
    return `${at} ${rule} ${message}`;
  });
}

/** The same for a declaration that says its version in line 1. */
export function problemsBelow(yaml: string, files: Files = {}): readonly string[] {
  return problemsOf(`privacyc: 1\n${yaml}`, files);
}
