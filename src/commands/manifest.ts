import { createHash } from 'node:crypto';
import { tool } from '../version.ts';

export const MANIFEST = 'manifest.json';
const FORMAT_VERSION = '1.0';

/** What one build wrote: which files belong together, and what they held. */
export interface Manifest {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  /** The declarations that the files were made from, as the command named them. */
  readonly declarations: readonly string[];
  /** The day of the build, ISO 8601. */
  readonly date: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The entry of one output. */
export function manifestFile(path: string, content: Uint8Array): ManifestFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, sha256, bytes: content.byteLength };
}

/** The text of a manifest; the same files in any order give the same text. */
export function manifestText(
  declarations: readonly string[],
  date: string,
  files: readonly ManifestFile[],
): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    tool,
    declarations,
    date,
    files: sorted,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest of this program; nothing for any other file of that name. */
export function readManifest(content: Uint8Array): Manifest | undefined {
  try {
    const data: Partial<Manifest> | null = JSON.parse(new TextDecoder().decode(content));
    const isOurs = data?.tool?.name === tool.name && Array.isArray(data.files);
    return isOurs && data.files.every(isManifestFile) ? (data as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** A path that leads out of the folder is none of ours, whatever the file says. */
function isManifestFile(file: Partial<ManifestFile> | null): boolean {
  const { path, sha256 } = file ?? {};
  if (typeof path !== 'string' || typeof sha256 !== 'string' || path.includes('\\')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
