import type { Metafile } from 'esbuild';

export declare function bundle(
  root: string,
  options: { readonly write: boolean },
): Promise<Metafile>;
