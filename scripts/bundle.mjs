// How the command line and the library are bundled: the build writes it, a test reads its chunks.
import { build } from 'esbuild';

/** Bundles into dist/; with `write: false` nothing is written. Gives what esbuild tells of it. */
export async function bundle(root, { write }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    write,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __cr } from 'node:module';const require = __cr(import.meta.url);",
    },
  });
  return metafile;
}
