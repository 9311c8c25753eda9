import type { OutputChunk } from 'rolldown';

export declare function bundle(
  root: string,
  options: { readonly write: boolean },
): Promise<readonly OutputChunk[]>;
